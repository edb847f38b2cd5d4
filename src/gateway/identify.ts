import type { Answer } from './frames.ts';
import type { Refusal } from './refusal.ts';
import { REFUSALS, type RefusalId } from './refusals.ts';

const ENTRIES = Object.entries(REFUSALS) as [RefusalId, Refusal][];

/**
 * Names the refusal in a gateway's answer: by its reason, else by its code, else by its wording. A bare
 * pairing code comes last, because its reason says more.
 *
 * @returns undefined where the answer accepts, or says something no recorded release says
 */
export function identify(answer: Answer): RefusalId | undefined {
  if (answer.ok) return undefined;
  const reason = answer.details['reason'];
  const code = answer.details['code'];
  const has = (list: readonly string[] | undefined, value: unknown): boolean =>
    list?.some((each) => each === value) ?? false;
  const by = (test: (refusal: Refusal) => boolean): RefusalId | undefined =>
    ENTRIES.find(([, refusal]) => test(refusal))?.[0];
  return (
    by((refusal) => has(refusal.reasons, reason)) ??
    by((refusal) => has(refusal.codes, code)) ??
    by((refusal) => refusal.texts.some((text) => text.test(answer.message))) ??
    by((refusal) => has(refusal.codes, answer.code))
  );
}
