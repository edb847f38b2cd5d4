import type { Action } from '../../src/fix/actions.ts';

/** One coded report, in the format of tests/reports. */
export interface Report {
  readonly id: string;
  readonly text: string;
  /** What the person could have answered, by question. */
  readonly facts: Readonly<Record<string, string | undefined>>;
  readonly release?: string;
  /** What the thread settles on: a cause, or `other-bug`. */
  readonly cause: string;
  /** How sure the coder was of it. */
  readonly confidence: string;
  /** What the first step must do, any of these: from the report's own fix. */
  readonly mends?: readonly Action[];
  /** What would harm this person, or lead them astray. */
  readonly harms?: readonly Action[];
}

/** Reads a file of reports, one JSON object a line. */
export function parseReports(text: string): readonly Report[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Report);
}
