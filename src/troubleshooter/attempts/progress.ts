import { type FindingCode, factsOf } from '../../evidence/finding.ts';
import { type Gate, isBefore } from '../../gateway/gates.ts';
import type { Attempt } from './attempt.ts';

/**
 * How an attempt compares with the one before it. `page-only` is where the check's page got as far as a page can,
 * which says nothing of the user's own client; `open` where one of the two saw no stop.
 */
export type Progress = 'further' | 'other-code' | 'same' | 'back' | 'page-only' | 'open';

/** Gates whose answer depends on who asks: from here on a page's refusal is about the page. */
const ABOUT_THE_ASKER: Gate = 'origin';

const stopCodes = ({ codes, gate }: Attempt): FindingCode[] =>
  codes.filter((code) => factsOf(code).gate === gate && factsOf(code).state === 'stopped');

/** Compares two attempts by the order of the gates. */
export function progress(before: Attempt, after: Attempt): Progress {
  if (!before.gate || !after.gate) return 'open';
  if (isBefore(before.gate, after.gate) && (after.own || isBefore(before.gate, ABOUT_THE_ASKER)))
    return 'further';
  if (before.own !== after.own && !isBefore(after.gate, ABOUT_THE_ASKER)) return 'page-only';
  if (isBefore(before.gate, after.gate)) return 'further';
  if (before.gate !== after.gate) return 'back';
  const [then, now] = [stopCodes(before), stopCodes(after)];
  return now.some((code) => then.includes(code)) ? 'same' : 'other-code';
}
