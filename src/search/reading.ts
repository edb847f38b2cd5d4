import type { Cards } from './cards.ts';
import { message } from './query.ts';
import { meant } from './spelling.ts';
import { stem, tells, wordsOf } from './terms.ts';

/** A query as Pagefind is asked it. */
export interface Reading {
  /** Each once, in order. */
  readonly terms: readonly string[];
  /** Words that were read as others, as typed and as read. */
  readonly corrected: readonly (readonly [string, string])[];
}

/** A paste is known by its first words; each is a search of its own. */
const MOST_TERMS = 40;

/** Reads what was typed or pasted: drops what says nothing, and takes misspelt words for known ones. */
export class Reader {
  /** Words the pages are known by, and how many pages each. */
  readonly #known = new Map<string, number>();
  readonly #stems = new Set<string>();
  readonly #indexed: (term: string) => Promise<boolean>;

  /** @param indexed whether a term stands in any page, though no card has it */
  constructor(cards: Cards, indexed: (term: string) => Promise<boolean>) {
    this.#indexed = indexed;
    for (const { title, lead, says, sections } of Object.values(cards)) {
      const text = [title, lead, ...says, ...sections.map(({ heading }) => heading)].join(' ');
      for (const word of new Set(wordsOf(text).filter(tells))) {
        this.#known.set(word, (this.#known.get(word) ?? 0) + 1);
        this.#stems.add(stem(word));
      }
    }
  }

  async read(query: string): Promise<Reading> {
    const all = wordsOf(message(query));
    const telling = all.filter(tells);
    const words = [...new Set(telling.length > 0 ? telling : all)].slice(0, MOST_TERMS);
    const corrected: (readonly [string, string])[] = [];
    const terms: string[] = [];
    for (const word of words) {
      const term = stem(word);
      if (await this.#has(word, term)) terms.push(term);
      else {
        const better = meant(word, this.#known);
        if (better) {
          corrected.push([word, better]);
          terms.push(stem(better));
        } else if (words.length === 1) terms.push(term);
      }
    }
    return { terms: [...new Set(terms)], corrected };
  }

  /** Whether the site has the word, or one that begins like it: it may not be finished. */
  async #has(word: string, term: string): Promise<boolean> {
    if (this.#stems.has(term)) return true;
    for (const known of this.#known.keys()) if (known.startsWith(word)) return true;
    return this.#indexed(term);
  }
}
