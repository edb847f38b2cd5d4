import type { Section } from './sections.ts';

/** What search tells apart, and what its filters are. */
export const KINDS = ['guide', 'cause', 'error', 'faq', 'recipe'] as const;
export type Kind = (typeof KINDS)[number];

/** One page of the site as text: the source of its Markdown twin and of the search index. */
export interface PlainPage {
  /** Without a leading slash, as `causes/new-device/`. */
  readonly path: string;
  readonly kind: Kind;
  readonly title: string;
  readonly lead: string;
  /** The rest, in Markdown, without title and lead. */
  readonly body: string;
  /** What the page shows beside it and its twin should too, in Markdown; search does well without. */
  readonly more?: string;
  /** Texts, codes and numbers that a gateway or proxy shows and that this page explains. */
  readonly says: readonly string[];
  /** Headings that can be linked to, in order. */
  readonly sections: readonly Section[];
}
