import type { Gate } from './gates.ts';

/** One way a gateway says no, and how to know it again in a frame, a close reason, a log line or a paste. */
export interface Refusal {
  /** The gate it stands at. */
  readonly gate: Gate;
  /** Values of `error.details.code` or `error.code`, or of an HTTP error's `type`. */
  readonly codes?: readonly string[];
  /** Values of `details.reason` (beside a pairing code) or of `reason=` in a log line. */
  readonly reasons?: readonly string[];
  /** Wordings that only this refusal uses: error message, close reason, Control UI line. */
  readonly texts: readonly RegExp[];
}
