import { findingsOf } from '../evidence/answers.ts';
import type { Finding } from '../evidence/finding.ts';
import type { Context } from './context.ts';

/** Everything known, from the three sources, as one body of evidence. */
export function evidence(context: Pick<Context, 'pasted' | 'probed' | 'answers'>): readonly Finding[] {
  return [...(context.pasted?.findings ?? []), ...context.probed, ...findingsOf(context.answers)];
}
