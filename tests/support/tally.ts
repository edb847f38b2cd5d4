import { mkdirSync, writeFileSync } from 'node:fs';

/** How a suite went, in tests. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/**
 * Writes a suite's count where `scripts/tally.mjs` adds them up.
 *
 * @param suite the suite's name, a file name without its ending
 */
export function writeTally(suite: string, tally: Tally): void {
  mkdirSync('.cache/results', { recursive: true });
  writeFileSync(`.cache/results/${suite}.json`, JSON.stringify(tally));
}
