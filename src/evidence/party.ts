import type { Finding } from './finding.ts';
import type { Fate } from './log/parties.ts';
import type { Naming } from './named.ts';
import type { AnswerTo } from './questions.ts';

/** A client that a pasted log tells of, and what the paste says if the reader is that one. */
export interface Party {
  readonly client: AnswerTo<'client'> | 'own-check' | undefined;
  /** Its page's origin, or its name: a stranger's words, short, to be shown as text and nothing else. */
  readonly from: string;
  /** `10:02`, or empty. */
  readonly at: string;
  readonly fate: Fate;
  /** Whether its page is at the address that the reader typed, where both are known. */
  readonly typed: boolean | undefined;
  /** All that is found in the paste without the lines of the other clients. */
  readonly findings: readonly Finding[];
  /** The same of what the paste names for commands. */
  readonly naming: Naming;
}
