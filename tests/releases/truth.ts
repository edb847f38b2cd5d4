import type { CauseId } from '../../src/diagnosis/causes.ts';
import type { Answers } from '../../src/evidence/questions.ts';
import type { Gate } from '../../src/gateway/gates.ts';
import type { RefusalId } from '../../src/gateway/refusals.ts';
import { compareReleases } from '../../src/gateway/release-order.ts';

/** What a user of this scenario must be told. */
export interface Truth {
  readonly gate: Gate;
  readonly refusal: RefusalId;
  /** What everything the gateway said, pasted together, must lead to. */
  readonly cause: CauseId | 'cannot-tell';
  readonly confidence: 'proved' | 'likely' | 'cannot-tell';
  /** What it must lead to once the user also answers what they know, and pastes what they were asked for. */
  readonly told?: { readonly answers: Answers; readonly cause: CauseId };
}

/** Says whether a release is this one or a later one. */
export const since = (first: string, release: string): boolean => compareReleases(first, release) <= 0;

/** A key that is not approved; before 2026.2.22 no reason is given. */
export const notApproved = (cause: CauseId, release: string): Truth => ({
  gate: 'pairing',
  refusal: since('2026.2.22', release) ? 'pairing-not-approved' : 'pairing-required',
  cause,
  confidence: 'likely',
});

/** A wrong shared secret; 2026.2.17 to 2.21 call it a device's, also where none was ever given one. */
export const wrongToken = (release: string): Truth =>
  since('2026.2.17', release) && !since('2026.2.22', release)
    ? {
        gate: 'token',
        refusal: 'device-token-mismatch',
        cause: 'device-token-mismatch',
        confidence: 'likely',
        told: { answers: { before: 'never' }, cause: 'token-missing-or-wrong' },
      }
    : {
        gate: 'token',
        refusal: 'token-mismatch',
        cause: 'token-missing-or-wrong',
        confidence: 'likely',
      };
