/** A part of a page that can be linked to. */
export interface Section {
  readonly anchor: string;
  readonly heading: string;
}

/** Picks the sections out of a page's headings: those of the second level. */
export function sectionsOf(
  headings: readonly { readonly depth: number; readonly slug: string; readonly text: string }[],
): readonly Section[] {
  return headings
    .filter(({ depth }) => depth === 2)
    .map(({ slug, text }) => ({ anchor: slug, heading: text }));
}
