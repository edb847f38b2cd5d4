import { writeFileSync } from 'node:fs';

/** How a suite went, in tests. */
export interface Tally {
  passed: number;
  failed: number;
  /** Reason to number of tests. */
  skipped: Record<string, number>;
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
