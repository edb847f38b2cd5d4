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
  // why a log-in failed, where the message says «unauthorized» alone
  const why = answer.details['authReason'];
  const code = answer.details['code'];
  const has = (list: readonly string[] | undefined, value: unknown): boolean =>
    list?.some((each) => each === value) ?? false;
  const says =
    (words: unknown) =>
    ({ texts }: Refusal): boolean =>
      typeof words === 'string' && texts.some((text) => text.test(words));
  const by = (test: (refusal: Refusal) => boolean): RefusalId | undefined =>
    ENTRIES.find(([, refusal]) => test(refusal))?.[0];
  return (
    by((refusal) => has(refusal.reasons, reason)) ??
    by(says(why)) ??
    by((refusal) => has(refusal.codes, code)) ??
    by(says(answer.message)) ??
    by((refusal) => has(refusal.codes, answer.code))
  );
}
