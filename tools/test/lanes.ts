import { emptyTally } from '../../tests/support/tally.ts';
import { type Prepared, prepare } from './needs.ts';
import { type Outcome, runSuite } from './suite-run.ts';
import type { Need, Suite } from './suites.ts';
import { summary } from './table.ts';

/** What was made ready, as a row: it counts only where it failed. */
function rowOf({ what, seconds, problem }: Prepared): Outcome {
  const failed = problem === undefined ? 0 : 1;
  return { ...emptyTally(), name: `(${what})`, failed, seconds, ...(problem && { remark: problem }) };
}

const notRun = ({ name }: Suite, remark: string): Outcome => ({
  ...emptyTally(),
  name,
  failed: 1,
  seconds: 0,
  remark,
});

/** A suite that waits for what it needs. */
interface Waiting {
  readonly suite: Suite;
  /** How each of its needs went. */
  readonly ready: Promise<readonly Prepared[]>;
}

/**
 * Runs suites, as many at a time as there are lanes; each starts as soon as a lane is free and its needs are there.
 * One that fails, or whose needs cannot be had, stops no other.
 *
 * @param lanes how many suites may run at the same time
 * @returns a row for each suite and for whatever had to be made ready
 */
export async function runSuites(suites: readonly Suite[], lanes: number): Promise<readonly Outcome[]> {
  const made = prepare([...new Set(suites.flatMap(({ needs }) => needs))]);
  const readyFor = (needs: readonly Need[]): Waiting['ready'] =>
    Promise.all(needs.flatMap((need) => made.get(need) ?? []));
  const waiting: Waiting[] = suites.map((suite) => ({ suite, ready: readyFor(suite.needs) }));
  const workers = Math.max(1, Math.floor(lanes / suites.length));
  const outcomes: Outcome[] = [];

  const runOne = async ({ suite, ready }: Waiting): Promise<void> => {
    const missing = (await ready).find(({ problem }) => problem !== undefined);
    const remark = missing && `not run, for want of ${missing.what}`;
    if (!remark) console.log(`▶ ${suite.name}`);
    const outcome = remark
      ? notRun(suite, remark)
      : await runSuite(suite, workers, suites.length > 1).catch((error) => notRun(suite, String(error)));
    outcomes.push(outcome);
    console.log(`${summary(outcome)} (${outcomes.length} of ${suites.length})`);
  };
  const lane = async (): Promise<void> => {
    while (waiting.length > 0) {
      const next = await Promise.race(waiting.map((each) => each.ready.then(() => each)));
      const at = waiting.indexOf(next);
      // the other lane may have been quicker
      if (at < 0) continue;
      waiting.splice(at, 1);
      await runOne(next);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));

  const prepared = await Promise.all(new Set(made.values()));
  const inOrder = suites.flatMap(({ name }) => outcomes.filter((outcome) => outcome.name === name));
  return [...inOrder, ...prepared.map(rowOf)];
}
