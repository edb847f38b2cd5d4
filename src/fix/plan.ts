import type { When } from '../diagnosis/rule.ts';
import type { Setup } from './setup.ts';

/** A step of content/en/steps.yaml, by its id. */
export type StepId = string;

/** For whom something is: every part that is given must hold. */
export interface For {
  readonly when?: When;
  /** Where the gateway runs: told by the paste or an answer, or chosen. */
  readonly setups?: readonly Setup[];
  /** Only where the gateway is known to run this release or a later one. */
  readonly since?: string;
  /** Only where the gateway is known to run an earlier release than this. */
  readonly before?: string;
}

/** What one kind of reader does, in order: the next step, then the rest. */
export interface Plan extends For {
  readonly steps: readonly StepId[];
}

/** The plans of one cause, the more particular first; the last is for everybody else. */
export type Plans = readonly Plan[];
