import { fetchWords, type Part, type Values } from './fetch-words.ts';
import { loadingAgain } from './load-again.ts';

/** One for all, so that they keep to one address of what several of them import. */
export const loadAgain = loadingAgain();

const MODULES = {
  reading: loadAgain(() => import('./reading.ts')),
  looking: loadAgain(() => import('./looking.ts')),
  report: loadAgain(() => import('./report/sheet.ts')),
} as const;

/** Puts words of several parts together. */
const joined = async (words: readonly Promise<Values>[]): Promise<Values> =>
  Object.assign({}, ...(await Promise.all(words)));

/**
 * What not every user of a page wants, each with the words that only it says: it comes when it is wanted, and not
 * before. The engine is given this and does not import it: it may be asked for under another address, and would have
 * all of it twice.
 */
export const partsOf = (root: HTMLElement) => {
  const part =
    <T>(name: Part, load: () => Promise<T>) =>
    (): Promise<readonly [T, Values]> =>
      Promise.all([load(), fetchWords(root, name)]);
  return {
    /** Reads what was pasted. */
    reading: part('reading', MODULES.reading),
    /** Looks at an address. */
    looking: part('looking', MODULES.looking),
    /** Writes a report. */
    report: part('report', MODULES.report),
    /** The words of findings alone, which come with a reload or a link. */
    words: () => joined([fetchWords(root, 'reading'), fetchWords(root, 'looking')]),
  } as const;
};

export type Parts = ReturnType<typeof partsOf>;

/** The part that a field is for: it is fetched while the field is filled, so that no press waits for it. */
export const PART_OF: Readonly<Record<string, 'reading' | 'looking'>> = {
  paste: 'reading',
  now: 'reading',
  else: 'reading',
  address: 'looking',
};
