import type { Kind } from '../plain/page.ts';

/** One section of a page. */
export interface Section {
  /** Which word of the indexed page its heading is, counted from 0, as Pagefind counts. */
  readonly at: number;
  readonly anchor: string;
  readonly heading: string;
}

/** What is shown of a page that was found, and the texts it is known by. */
export interface Card {
  /** Without a leading slash, with an anchor where it is part of a page. */
  readonly path: string;
  readonly kind: Kind;
  readonly title: string;
  /** The first sentence of it. */
  readonly lead: string;
  /** Texts and codes it explains, and what people call it, each as its telling words. */
  readonly says: readonly string[];
  readonly sections: readonly Section[];
}

/** Every page by the id that Pagefind gives it: one file in place of a fragment for each hit. */
export type Cards = Readonly<Record<string, Card>>;
