/** The probe's steps in order; the words are in content/en/words/steps. */
export const STEPS = ['address', 'browser', 'socket', 'greeting', 'version', 'anonymous', 'device'] as const;

export type Step = (typeof STEPS)[number];

/** While it is `asking`, the browser may have a question open for the user. */
export type StepState = 'waiting' | 'running' | 'asking' | 'done' | 'stopped' | 'skipped';

/** One line of progress; `ms` is how long the step took, once it ended. */
export interface Progress {
  readonly step: Step;
  readonly state: StepState;
  readonly ms?: number;
}
