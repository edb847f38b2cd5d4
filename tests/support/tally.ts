import { writeFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** A test that failed, or a file that could not be loaded. */
export interface Failure {
  readonly what: string;
  /** The first lines of why, without colours. */
  readonly why: string;
}

/** How a suite went, in tests. */
export interface Tally {
  passed: number;
  failed: number;
  /** Reason to number of tests. */
  skipped: Record<string, number>;
  /** One for each that failed, as far as its reporter knows them. */
  failures: Failure[];
}

/** Enough for a message, what was expected, and where. */
const MOST_LINES = 25;

/** A suite of which nothing has been counted yet. */
export const emptyTally = (): Tally => ({ passed: 0, failed: 0, skipped: {}, failures: [] });

/** Counts one more failure, and keeps why. */
export function countFailed(tally: Tally, what: string, messages: readonly (string | undefined)[]): void {
  const said = messages.flatMap((message) => (message ? [stripVTControlCharacters(message).trim()] : []));
  const lines = said.join('\n').split('\n');
  tally.failed += 1;
  tally.failures.push({ what, why: lines.slice(0, MOST_LINES).join('\n') });
}

/** Writes a suite's count where the runner of `npm test` reads it; a suite run by hand has no such place. */
export function writeTally(tally: Tally): void {
  const file = process.env['TALLY'];
  if (file) writeFileSync(file, JSON.stringify(tally));
}

/** Counts one more skipped test. */
export function countSkipped({ skipped }: Tally, why: string): void {
  skipped[why] = (skipped[why] ?? 0) + 1;
}
