import type { Section } from './record.ts';
import { termsOf } from './terms.ts';

/** A word in a heading counts as this many in the text. */
const HEADING = 3;

/**
 * The sections to go to: those that have most of what was looked for, the first of equals first.
 *
 * @param terms what was found on the page
 * @param most how many of them
 * @returns nothing where that stands in no section that can be linked to
 */
export function sectionsWith(
  sections: readonly Section[],
  terms: readonly string[],
  most: number,
): readonly Section[] {
  const score = ({ heading, text }: Section): number => {
    const [inHeading, inText] = [new Set(termsOf(heading)), new Set(termsOf(text))];
    return terms.reduce((sum, term) => sum + (inHeading.has(term) ? HEADING : inText.has(term) ? 1 : 0), 0);
  };
  return sections
    .filter(({ anchor }) => anchor !== '')
    .map((section) => ({ section, score: score(section) }))
    .filter((each) => each.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ section }) => section);
}
