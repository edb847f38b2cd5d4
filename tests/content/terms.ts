import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** One word for one thing, and what says the same otherwise. */
export interface Term {
  readonly use: string;
  readonly means: string;
  readonly never: readonly string[];
}

export const TERMS = parse(readFileSync('content/en/terms.yaml', 'utf8')) as readonly Term[];

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Each term with what finds the words that are not used for it; a piece of a path is no word. */
const FINDERS = TERMS.map(({ use, never }) => ({
  use,
  finder: new RegExp(`(?<![\\p{L}\\p{N}_/-])(?:${never.map(literal).join('|')})(?![\\p{L}\\p{N}_/-])`, 'giu'),
}));

/** What others say stands in quotation marks or is set as code, and slots hold what they said. */
const OTHERS = /`[^`]*`|"[^"]*"|\{[^}]*\}/g;

/** Quotation marks of another kind than the straight double one, and a curved apostrophe. */
const MARKS = /[“”„«»‘’‚]/g;

/**
 * Finds words that are not used here.
 *
 * @param text words of ours, perhaps with quotations
 * @returns a line for each, which names the word to use
 */
export function wrongWords(text: string): readonly string[] {
  const own = text.replace(OTHERS, ' ').replace(/\s+/g, ' ');
  return FINDERS.flatMap(({ use, finder }) =>
    [...own.matchAll(finder)].map(({ 0: found, index }) => {
      const around = own.slice(Math.max(0, index - 30), index + found.length + 30).trim();
      return `not "${found}" but "${use}": … ${around} …`;
    }),
  );
}

/** Finds quotation marks that are not used here. @returns each with what stands around it */
export const wrongMarks = (text: string): readonly string[] =>
  [...text.matchAll(MARKS)].map(
    ({ 0: mark, index }) => `${mark} in ${text.slice(Math.max(0, index - 20), index + 20)}`,
  );
