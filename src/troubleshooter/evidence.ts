import { readersFindings, readersNaming } from '../diagnosis/whose.ts';
import { findingsOf } from '../evidence/answers.ts';
import { isExactRelease } from '../evidence/exact-release.ts';
import type { Finding } from '../evidence/finding.ts';
import type { Naming } from '../evidence/named.ts';
import type { Context } from './context.ts';

/** Everything known, from the three sources, as one body of evidence. */
export function evidence(
  context: Pick<Context, 'pasted' | 'picked' | 'probed' | 'answers'>,
): readonly Finding[] {
  const pasted = pastedFindings(context);
  // a text may be of another day; who names the release of now knows better
  const current = isExactRelease(context.answers.release)
    ? pasted.filter(({ code }) => code !== 'status-release')
    : pasted;
  return [...current, ...context.probed, ...findingsOf(context.answers)];
}

/** What the paste says to the reader, as far as it is known which client of a log they are. */
export function pastedFindings({
  pasted,
  picked,
  answers,
}: Pick<Context, 'pasted' | 'picked' | 'answers'>): readonly Finding[] {
  return pasted ? readersFindings(pasted, { picked, answers }) : [];
}

/** What the paste, and after it a command's output, name for the blanks of commands. */
export function namings({
  pasted,
  picked,
  printed,
}: Pick<Context, 'pasted' | 'picked' | 'printed'>): readonly (Naming | undefined)[] {
  return [pasted && readersNaming(pasted, { picked }), printed?.naming];
}
