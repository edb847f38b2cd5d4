import type { Kind } from '../plain/page.ts';
import type { Card, Cards, Section } from './cards.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { likeness } from './phrase.ts';
import { Reader } from './reading.ts';
import { sectionOf } from './section.ts';
import { termsOf } from './terms.ts';

export interface Hit {
  readonly page: Card;
  /** The section that has most of the words, where one stands out. */
  readonly section: Section | undefined;
  readonly score: number;
}

export interface Answer {
  readonly hits: readonly Hit[];
  /** Hits of each kind before the filter, for the filter's buttons. */
  readonly counts: ReadonlyMap<Kind, number>;
  /** Words that were read as others, as typed and as read. */
  readonly corrected: readonly (readonly [string, string])[];
}

/** Hits below this part of the best one are noise. */
const FLOOR = 0.05;

/** Finds pages by what people type or paste. Knows no browser; the same under Node. */
export class Search {
  readonly #pagefind: Pagefind;
  readonly #cards: Cards;
  readonly #reader: Reader;
  /** The texts each page is known by, as terms. */
  readonly #phrases: ReadonlyMap<Card, readonly (readonly string[])[]>;

  constructor(pagefind: Pagefind, cards: Cards) {
    this.#pagefind = pagefind;
    this.#cards = cards;
    this.#reader = new Reader(cards, async (term) => (await pagefind.search(`"${term}"`)).results.length > 0);
    this.#phrases = new Map(
      Object.values(cards).map((card) => [
        card,
        [card.title, ...card.says].map((text) => [...new Set(termsOf(text))]),
      ]),
    );
  }

  /** @param kind only pages of this kind, all unless told */
  async find(query: string, kind?: Kind): Promise<Answer> {
    const { terms, corrected } = await this.#reader.read(query);
    const all = await this.#rank(terms);
    const counts = new Map<Kind, number>();
    for (const { page } of all) counts.set(page.kind, (counts.get(page.kind) ?? 0) + 1);
    return { corrected, counts, hits: kind ? await this.#rank(terms, kind) : all };
  }

  /**
   * Asks Pagefind for each term and adds up: it gives only pages that have all words of a query, and a pasted
   * line has words that its page has not. Who explains the very text stands before who only has its words.
   */
  async #rank(terms: readonly string[], kind?: Kind): Promise<readonly Hit[]> {
    const options = kind ? { filters: { kind } } : {};
    const found = new Map<string, PagefindResult[]>();
    for (const { results } of await Promise.all(terms.map((term) => this.#pagefind.search(term, options))))
      for (const result of results) found.set(result.id, [...(found.get(result.id) ?? []), result]);
    const sums = new Map<string, number>();
    for (const [id, results] of found)
      sums.set(
        id,
        results.reduce((sum, { score }) => sum + score, 0),
      );
    const most = Math.max(...sums.values());
    const hits = [...found].flatMap(([id, results]): Hit[] => {
      const page = this.#cards[id];
      if (!page) return [];
      const like = Math.max(0, ...(this.#phrases.get(page) ?? []).map((phrase) => likeness(terms, phrase)));
      const score = (sums.get(id) ?? 0) / most + like;
      return [{ page, score, section: sectionOf(page.sections, results) }];
    });
    hits.sort((a, b) => b.score - a.score);
    const floor = (hits[0]?.score ?? 0) * FLOOR;
    return hits.filter(({ score }) => score >= floor);
  }
}
