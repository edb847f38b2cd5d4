import MiniSearch from 'minisearch';
import { likeness } from './phrase.ts';
import { message } from './query.ts';
import type { Kind, SearchRecord } from './record.ts';
import { Spelling } from './spelling.ts';
import { stem, tells, termsOf, wordsOf } from './terms.ts';

export interface Hit {
  readonly page: SearchRecord;
  /** What of the query stands on it, as terms. */
  readonly terms: readonly string[];
}

export interface Answer {
  readonly hits: readonly Hit[];
  /** Hits of each kind before the filter, for the filter's buttons. */
  readonly counts: ReadonlyMap<Kind, number>;
  /** Words that were read as others, as typed and as read. */
  readonly corrected: readonly (readonly [string, string])[];
}

/** A paste is known by its first words. */
const MOST_TERMS = 40;
/** Hits below this part of the best one are noise. */
const FLOOR = 0.01;

/** What is searched of a page, and how much it tells. */
const FIELDS: Readonly<Record<string, { boost: number; text: (record: SearchRecord) => string }>> = {
  says: { boost: 8, text: ({ says }) => says.join(' ') },
  title: { boost: 5, text: ({ title }) => title },
  lead: { boost: 2, text: ({ lead }) => lead },
  headings: { boost: 2, text: ({ sections }) => sections.map(({ heading }) => heading).join(' ') },
  text: { boost: 1, text: ({ sections }) => sections.map(({ text }) => text).join(' ') },
};

/** How long a field is says little: a page that people call many names is not about each the less. */
const RANKING = { k: 0.5, b: 0.1, d: 0 };

/** So many pages are read at once, which takes a slow phone a blink. */
const PIECE = 5;

const empty = (): MiniSearch<SearchRecord> =>
  new MiniSearch({
    idField: 'path',
    fields: Object.keys(FIELDS),
    extractField: (record, field) => FIELDS[field]?.text(record) ?? record.path,
    tokenize: termsOf,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (query) => query.split(' '),
      boost: Object.fromEntries(Object.entries(FIELDS).map(([field, { boost }]) => [field, boost])),
      bm25: RANKING,
      // it may not be finished
      prefix: true,
    },
  });

function filled(records: readonly SearchRecord[]): MiniSearch<SearchRecord> {
  const index = empty();
  index.addAll(records);
  return index;
}

/** Finds pages by what people type or paste. Knows no browser; the same under Node. */
export class Search {
  readonly #index: MiniSearch<SearchRecord>;
  readonly #records: ReadonlyMap<string, SearchRecord>;
  /** Made when the first word is unknown; most queries have none. */
  #spelling: Spelling | undefined;
  /** The texts each page is known by, as terms; of those that were found once. */
  readonly #phrases = new Map<string, readonly (readonly string[])[]>();

  /** @param index over the records; made at once unless given */
  constructor(records: readonly SearchRecord[], index = filled(records)) {
    this.#index = index;
    this.#records = new Map(records.map((record) => [record.path, record]));
  }

  /** Makes one in pieces, so that the page can be used meanwhile. */
  static async inPieces(records: readonly SearchRecord[]): Promise<Search> {
    const index = empty();
    await index.addAllAsync(records, { chunkSize: PIECE });
    return new Search(records, index);
  }

  /** @param kind only pages of this kind, all unless told */
  find(query: string, kind?: Kind): Answer {
    const { terms, corrected } = this.#read(query);
    const hits = this.#rank(terms);
    const counts = new Map<Kind, number>();
    for (const { page } of hits) counts.set(page.kind, (counts.get(page.kind) ?? 0) + 1);
    return { corrected, counts, hits: kind ? hits.filter(({ page }) => page.kind === kind) : hits };
  }

  /** Drops what says nothing, and takes misspelt words for known ones. A word that is nowhere is left out, unless alone. */
  #read(query: string): { terms: readonly string[]; corrected: Answer['corrected'] } {
    const all = wordsOf(message(query));
    const telling = all.filter(tells);
    const words = [...new Set(telling.length > 0 ? telling : all)].slice(0, MOST_TERMS);
    const corrected: (readonly [string, string])[] = [];
    const terms = words.flatMap((word) => {
      if (this.#index.search(stem(word)).length > 0) return [stem(word)];
      this.#spelling ??= new Spelling([...this.#records.values()]);
      const better = this.#spelling.meant(word);
      if (better) corrected.push([word, better]);
      return better ? [stem(better)] : [];
    });
    return { terms: [...new Set(terms)], corrected };
  }

  #phrasesOf(path: string): readonly (readonly string[])[] {
    const record = this.#records.get(path);
    const known =
      this.#phrases.get(path) ??
      (record ? [record.title, ...record.says].map((text) => [...new Set(termsOf(text))]) : []);
    this.#phrases.set(path, known);
    return known;
  }

  /** Who explains the very text stands before who only has its words. */
  #rank(terms: readonly string[]): readonly Hit[] {
    const found = this.#index.search(terms.join(' '));
    const most = found[0]?.score ?? 1;
    const hits = found.flatMap(({ id, score, match }) => {
      const page = this.#records.get(String(id));
      const phrases = this.#phrasesOf(String(id));
      const like = Math.max(0, ...phrases.map((phrase) => likeness(terms, phrase)));
      return page ? [{ page, terms: Object.keys(match), score: score / most + like }] : [];
    });
    hits.sort((a, b) => b.score - a.score);
    const floor = (hits[0]?.score ?? 0) * FLOOR;
    return hits.filter(({ score }) => score >= floor);
  }
}
