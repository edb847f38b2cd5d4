import { diagnose } from '../../diagnosis/diagnose.ts';
import type { Verdict } from '../../diagnosis/verdict.ts';
import { PROBE_CODES } from '../../evidence/probe-codes.ts';
import type { Attempt } from './attempt.ts';

/** The cause that was mended: the one named now, else the last one that an attempt names by itself. */
export function mended(attempts: readonly Attempt[], { cause }: Pick<Verdict, 'cause'>): Verdict['cause'] {
  if (cause !== 'cannot-tell') return cause;
  const named = attempts.map(({ codes }) =>
    diagnose(codes.map((code) => ({ code, source: code in PROBE_CODES ? 'probe' : 'paste' }))),
  );
  return named.findLast((each) => each.cause !== 'cannot-tell')?.cause ?? 'cannot-tell';
}
