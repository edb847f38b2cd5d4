import type { Finding } from '../evidence/finding.ts';
import type { Answers, QuestionId } from '../evidence/questions.ts';
import type { Progress } from '../probe/steps.ts';
import type { Attempt } from './attempts/attempt.ts';
import type { Setup } from './fix/setup.ts';
import type { Memory } from './memory/memory.ts';

/** What was learned from a paste: findings and the count of what was removed, never the text itself. */
export interface Pasted {
  readonly findings: readonly Finding[];
  readonly removed: readonly { readonly kind: string; readonly count: number }[];
}

/** Neither the address nor a secret is ever here: the probe's closure holds them. */
export interface Context {
  readonly pasted: Pasted | undefined;
  readonly probed: readonly Finding[];
  readonly steps: readonly Progress[];
  readonly answers: Answers;
  /** The question on the screen. */
  readonly question: QuestionId | undefined;
  /** Questions answered, in order: the way back. */
  readonly asked: readonly QuestionId[];
  /** What earlier looks came to, oldest first; the evidence above is of the present one. */
  readonly attempts: readonly Attempt[];
  /** Where the gateway runs, once the user said so at the switch. */
  readonly setup: Setup | undefined;
}

export type TroubleshooterEvent =
  | { readonly type: 'PASTED'; readonly pasted: Pasted | undefined }
  | { readonly type: 'PROBE' }
  | { readonly type: 'ASK_AS_DEVICE' }
  | { readonly type: 'CANCEL' }
  | { readonly type: 'ASK' }
  | { readonly type: 'ANSWER'; readonly answer: string }
  | { readonly type: 'BACK' }
  | { readonly type: 'CHANGE'; readonly question: QuestionId }
  | { readonly type: 'STOP_ASKING' }
  | { readonly type: 'RESTART' }
  /** Look again: at a new paste, by the probe, or both. `at` in ms since the epoch. */
  | {
      readonly type: 'AGAIN';
      readonly at: number;
      readonly pasted: Pasted | undefined;
      readonly probe: boolean;
    }
  | { readonly type: 'WORKS'; readonly at: number }
  | { readonly type: 'NOT_YET' }
  | { readonly type: 'SETUP'; readonly setup: Setup }
  | { readonly type: 'RESUME'; readonly memory: Memory }
  | ProbeEvent;

/** What the probe's actor tells the machine. */
export type ProbeEvent =
  | { readonly type: 'PROBE_STEP'; readonly progress: Progress }
  | { readonly type: 'PROBE_FOUND'; readonly finding: Finding }
  | { readonly type: 'PROBE_ENDED' }
  | { readonly type: 'PROBE_BROKE' };
