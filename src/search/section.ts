import type { Section } from './record.ts';
import { termsOf } from './terms.ts';

/** A word in a heading counts as this many in the text. */
const HEADING = 3;

/**
 * The section to go to: the one that has most of what was looked for, the first of equals.
 *
 * @param terms what was found on the page
 * @returns nothing where that stands in no section that can be linked to
 */
export function sectionOf(sections: readonly Section[], terms: readonly string[]): Section | undefined {
  let best: Section | undefined;
  let most = 0;
  for (const section of sections) {
    const heading = new Set(termsOf(section.heading));
    const text = new Set(termsOf(section.text));
    const score = terms.reduce(
      (sum, term) => sum + (heading.has(term) ? HEADING : text.has(term) ? 1 : 0),
      0,
    );
    if (section.anchor !== '' && score > most) [best, most] = [section, score];
  }
  return best;
}
