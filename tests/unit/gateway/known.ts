import type { Gate } from '../../../src/gateway/gates.ts';

/** What a person who reads the documentation and the recordings knows of one refusal. */
export interface Known {
  /** The gate it stands at. */
  readonly gate: Gate;
  /** `details.code` or `error.code`. */
  readonly codes?: readonly string[];
  /** `details.reason`. */
  readonly reasons?: readonly string[];
  /** Messages, close reasons, log lines and lines of the Control UI that say just this. */
  readonly says: readonly string[];
}
