import { diagnose } from '../../diagnosis/diagnose.ts';
import { type Finding, type FindingCode, factsOf, isRetold, refusalOf } from '../../evidence/finding.ts';
import type { Gate } from '../../gateway/gates.ts';

/** What one look at the connection came to, kept when the user looks again. */
export interface Attempt {
  /** When the next attempt began, ms since the epoch. */
  readonly at: number;
  readonly codes: readonly FindingCode[];
  readonly gate: Gate | undefined;
  /** Whether the user's own client was stopped there; the check's page is another client. */
  readonly own: boolean;
}

/**
 * Sums up the evidence of an attempt.
 *
 * @param findings all of it; answers are left out of the codes, since they outlive the attempt
 */
export function attemptOf(findings: readonly Finding[], at: number): Attempt {
  const { gate } = diagnose(findings);
  const stops = findings.filter(
    ({ code }) => factsOf(code).gate === gate && factsOf(code).state === 'stopped',
  );
  const own = stops.some(({ code }) => isRetold(code) || refusalOf(code) !== undefined);
  const codes = findings.filter(({ source }) => source !== 'answer').map(({ code }) => code);
  return { at, codes: [...new Set(codes)], gate, own };
}
