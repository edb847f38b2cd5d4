import type { Section } from './cards.ts';
import type { PagefindResult } from './pagefind.ts';
import { termsOf } from './terms.ts';

/** A word in a heading counts as this many in the text. */
const HEADING = 3;

/**
 * The section to go to: the one that holds most of what was looked for, by Pagefind's score of each term.
 *
 * @param results what was found on this page, one for each term
 */
export function sectionOf(
  sections: readonly Section[],
  results: readonly PagefindResult[],
): Section | undefined {
  let best: { readonly section: Section; readonly score: number } | undefined;
  for (const [index, section] of sections.entries()) {
    const text = section.at + new Set(termsOf(section.heading)).size;
    const end = sections[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    let score = 0;
    for (const result of results) {
      if (result.words.some((at) => at >= section.at && at < text)) score += HEADING * result.score;
      else if (result.words.some((at) => at >= text && at < end)) score += result.score;
    }
    if (score > (best?.score ?? 0)) best = { section, score };
  }
  return best?.section;
}
