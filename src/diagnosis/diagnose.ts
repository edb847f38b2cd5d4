import type { Finding } from '../evidence/finding.ts';
import { type Judgement, judge } from './judge.ts';
import { RULES } from './rules.ts';
import { gatesOf, stopOf } from './timeline.ts';
import type { Settle, Verdict } from './verdict.ts';

/**
 * Says why the user's client does not get in, as far as the findings go.
 *
 * @param findings everything known: pasted, probed, answered. Only where one paste holds several refusals
 *   does their order count: the last one stands
 * @returns the verdict; `settle` is given where no cause is certain
 */
export function diagnose(findings: readonly Finding[]): Verdict {
  const judgement = judge(findings);
  const { cause, confidence, ranking } = judgement;
  return {
    cause,
    confidence,
    gate: stopOf(findings),
    gates: gatesOf(findings),
    ranking: ranking.map(({ cause, supporting, opposing }) => ({ cause, supporting, opposing })),
    settle: confidence === 'proved' ? undefined : settleOf(judgement),
  };
}

/** Where nothing was pasted that speaks for a cause, the error comes first; then what tells that cause best. */
function settleOf({ ranking }: Judgement): Settle {
  const [first] = ranking;
  const pasted = first?.supporting.some(({ source }) => source === 'paste');
  return first && pasted ? RULES[first.cause].settles : { kind: 'paste', what: 'error-line' };
}
