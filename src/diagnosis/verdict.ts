import type { Finding } from '../evidence/finding.ts';
import type { QuestionId } from '../evidence/questions.ts';
import type { Gate, GateState } from '../gateway/gates.ts';
import type { CauseId } from './causes.ts';

/**
 * The three words, each bound to a rule:
 * - `proved`: the gateway itself said something to the user's client that only this cause produces;
 * - `likely`: the findings fit this cause clearly better than any other and nothing speaks against it;
 * - `cannot-tell`: otherwise, and then `settle` names what would decide.
 */
export type Confidence = 'proved' | 'likely' | 'cannot-tell';

/** What would settle what is open: a question of the interview, something to paste, or the probe. */
export type Settle =
  | { readonly kind: 'question'; readonly question: QuestionId }
  | {
      readonly kind: 'paste';
      readonly what: 'error-line' | 'devices-list' | 'gateway-log' | 'curl' | 'status';
    }
  | { readonly kind: 'probe' };

/** One cause weighed: what speaks for it and what against. */
export interface Weighed {
  readonly cause: CauseId;
  readonly supporting: readonly Finding[];
  readonly opposing: readonly Finding[];
}

export interface Verdict {
  readonly cause: CauseId | 'cannot-tell';
  readonly confidence: Confidence;
  /** The gate the user's client, or failing that the probe, is known to stop at. */
  readonly gate?: Gate | undefined;
  readonly gates: Readonly<Record<Gate, GateState>>;
  /** All causes that anything speaks for, best first. */
  readonly ranking: readonly Weighed[];
  readonly settle?: Settle | undefined;
}
