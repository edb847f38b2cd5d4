/** What the script is made of; each part has words that only it says. */
export const WORD_PARTS = ['engine', 'reading', 'looking', 'report'] as const;
export type Part = (typeof WORD_PARTS)[number];

/** Words by key. */
export type Values = Readonly<Record<string, string>>;

const fetched = new Map<string, Promise<Values>>();

async function get(address: string): Promise<Values> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

/** Stands for the name of the part in the address that a page names for all of them. */
export const ANY_PART = '*';

/**
 * Fetches the words of one part, once; none where the page holds them itself.
 *
 * @throws where they cannot be had; they are asked for again the next time
 */
export function fetchWords(root: HTMLElement, part: Part): Promise<Values> {
  const address = root.getAttribute('data-words')?.replace(ANY_PART, part);
  if (address === undefined) return Promise.resolve({});
  const words = fetched.get(address) ?? get(address);
  fetched.set(address, words);
  words.catch(() => fetched.delete(address));
  return words;
}
