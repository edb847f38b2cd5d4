import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { emptyTally, type Tally } from '../../tests/support/tally.ts';
import { run } from '../run.ts';
import type { Suite } from './suites.ts';

/** How a suite, or what it needed, went: a row of the table. */
export interface Outcome extends Tally {
  readonly name: string;
  readonly seconds: number;
  /** What else there is to say. */
  readonly remark?: string;
}

const RESULTS = '.cache/results';

/** What a suite wrote of itself; nothing where it came to no end. */
function tallyOf(file: string): Tally | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Tally) : undefined;
}

/**
 * Runs a suite to its end. Where it fails and has counted no failure, or should have counted tests and has not, that
 * is one failure.
 *
 * @param workers how many of its tests may run at the same time
 * @param label whether to put its name before each line it prints
 */
export async function runSuite(suite: Suite, workers: number, label: boolean): Promise<Outcome> {
  const { name, command, countsNothing, waits } = suite;
  const file = `${RESULTS}/${name.replace(':', '-')}.json`;
  mkdirSync(RESULTS, { recursive: true });
  rmSync(file, { force: true });
  const begun = performance.now();
  const wanted = command(waits ? workers * 2 : workers);
  const status = await run({ ...wanted, env: { ...wanted.env, TALLY: file } }, label ? name : undefined);
  const seconds = (performance.now() - begun) / 1000;
  const { passed, failed, skipped, failures } = tallyOf(file) ?? emptyTally();
  const ranNothing = !countsNothing && passed + failed + Object.keys(skipped).length === 0;
  const fell = failed === 0 && (status !== 0 || ranNothing);
  return {
    name,
    passed,
    failed: fell ? 1 : failed,
    skipped,
    failures,
    seconds,
    ...(fell && { remark: status === 0 ? 'it ran no test' : `it ended with ${status}` }),
  };
}
