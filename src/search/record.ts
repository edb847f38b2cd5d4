/** What search tells apart, and what its filters are. */
export const KINDS = ['guide', 'cause', 'error', 'faq', 'recipe'] as const;
export type Kind = (typeof KINDS)[number];

/** A part of a page: what stands below one heading. */
export interface Section {
  /** Where it can be linked to; empty where it cannot. */
  readonly anchor: string;
  /** Empty for what stands before the first heading. */
  readonly heading: string;
  readonly text: string;
}

/** A page or file as it is searched and shown. */
export interface SearchRecord {
  /** Without a leading slash, with an anchor where it is part of a page. */
  readonly path: string;
  readonly kind: Kind;
  readonly title: string;
  readonly lead: string;
  /** Texts and codes it explains, and what people call it. */
  readonly says: readonly string[];
  readonly sections: readonly Section[];
}
