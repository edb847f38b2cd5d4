/** What Pagefind's own script exports, as far as it is used. */
export interface PagefindScript {
  createInstance(options: {
    /** Where its files are, with a slash at the end. */
    readonly basePath: string;
    /** A worker's script is an address that Trusted Types refuse; the index is small enough without one. */
    readonly noWorker: boolean;
    readonly ranking: typeof RANKING;
  }): Pagefind;
}

export interface Pagefind {
  /** Finds pages with words that begin with the term; in quotation marks, with the term itself. */
  search(
    term: string,
    options?: { readonly filters?: { readonly kind: string } },
  ): Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** Which words of the indexed page matched, counted from 0. */
  readonly words: readonly number[];
}

/**
 * Every word stands once in a document, so how long a page is says nothing. What a page says it explains, and
 * what people call it, tell more than its title.
 */
export const RANKING = {
  pageLength: 0,
  metaWeights: { title: 5, says: 8 },
} as const;
