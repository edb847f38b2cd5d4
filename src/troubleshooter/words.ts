type Values = Readonly<Record<string, string>>;

const known = (values: Values, text: string): boolean =>
  [...text.matchAll(/\{(\w+)\}/g)].every(([, slot]) => values[slot ?? ''] !== undefined);

/**
 * Fills a sentence. Text in square brackets is dropped when one of its slots is not known; a slot outside
 * becomes an ellipsis. Values are put in once and are never read as slots themselves.
 */
export function fill(sentence: string, values: Values = {}): string {
  return sentence
    .replace(/\[([^\][]*)\]/g, (_, optional: string) => (known(values, optional) ? optional : ''))
    .replace(/\{(\w+)\}/g, (_, slot: string) => values[slot] ?? '…');
}

/** Gives words by key, filled; empty where there are none. */
export interface Words {
  say(key: string, values?: Values): string;
}

/** The words the build put into the page: those it shows, and those that only the script needs. By key, as they stand now. */
export function wordsIn(root: ParentNode): Words {
  const template = root.querySelector('template');
  const items = [root, template?.content].flatMap((place) =>
    Array.from(place?.querySelectorAll<HTMLElement>('[data-key]') ?? []),
  );
  const words = new Map(items.map((item) => [item.dataset['key'], item.textContent?.trim() ?? '']));
  return { say: (key, values) => fill(words.get(key) ?? '', values) };
}
