import MiniSearch from 'minisearch';
import type { SearchRecord } from './record.ts';
import { tells, wordsOf } from './terms.ts';

/** How many of its letters, as a part, a word may have wrong. */
const WRONG = 0.25;
const SHORTEST = 4;

const worthMending = (word: string): boolean => word.length >= SHORTEST && !/\d/.test(word);

/** Takes misspelt words for the nearest that a page is known by. */
export class Spelling {
  /** A search over words in place of pages: it finds the nearest. */
  readonly #known = new MiniSearch<{ word: string; pages: number }>({
    idField: 'word',
    fields: ['word'],
    storeFields: ['pages'],
  });

  constructor(records: readonly SearchRecord[]) {
    const known = new Map<string, number>();
    for (const { title, lead, says, sections } of records) {
      const text = [title, lead, ...says, ...sections.map(({ heading }) => heading)].join(' ');
      for (const word of new Set(wordsOf(text).filter(tells))) known.set(word, (known.get(word) ?? 0) + 1);
    }
    this.#known.addAll([...known].flatMap(([word, pages]) => (worthMending(word) ? [{ word, pages }] : [])));
  }

  /** The word that was probably meant, the commoner of equally near ones; short words and numbers never change. */
  meant(word: string): string | undefined {
    if (!worthMending(word)) return undefined;
    // a word on many pages is worth a little more, and never as much as a letter
    const boostDocument = (_: string, __: string, stored?: Record<string, unknown>): number =>
      1 + Number(stored?.['pages']) / 1000;
    return this.#known.search(word, { fuzzy: WRONG, boostDocument })[0]?.id;
  }
}
