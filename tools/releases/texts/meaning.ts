import { parsePaste } from '../../../src/evidence/parse.ts';
import { type Aside, fits } from './aside.ts';
import { ASIDE_RULES } from './aside-rules.ts';
import type { Said } from './collect.ts';
import { plausible } from './plausible.ts';

/** What a text tells the page, or why it need not. Neither is there where somebody must look at the text. */
export interface Meaning {
  /** Codes of the findings that it gives, pasted alone. */
  readonly tells?: readonly string[];
  readonly aside?: Aside;
}

/** What the text of a finding says of itself, and not of a connection. */
const NOTHING = /^text-(?:not-understood|only-typed)$|^typed-/;

/** A text as somebody would paste it: a reason stands in a log, behind its name. */
const pasted = ({ text, from }: Pick<Said, 'text' | 'from'>): string =>
  from === 'reason' ? `reason=${plausible(text)}` : plausible(text);

/** Finds what a text means here. */
export function meaningOf(said: Said): Meaning {
  const codes = parsePaste(pasted(said)).findings.map(({ code }) => code);
  const tells = codes.filter((code) => !NOTHING.test(code));
  if (tells.length > 0) return { tells };
  const aside = ASIDE_RULES.find((rule) => fits(rule, said))?.why;
  return aside ? { aside } : {};
}
