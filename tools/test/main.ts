// Runs every suite, whatever becomes of the others, and closes with a table and the sum:
// npm test [-- SUITE ...]; suites.ts lists them.
import { availableParallelism } from 'node:os';
import { runSuites } from './lanes.ts';
import { suitesCalled } from './suites.ts';
import { failuresIn, sum, table } from './table.ts';

/** A real gateway needs a gigabyte, and a suite may start two of them. */
const MOST_LANES = 4;

async function main(names: readonly string[]): Promise<void> {
  const suites = suitesCalled(names);
  const begun = performance.now();
  const outcomes = await runSuites(suites, Math.min(availableParallelism(), MOST_LANES));
  const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
  console.log(`${failuresIn(outcomes)}\n${table(outcomes)}\n\n${minutes} minutes\n${sum(outcomes)}`);
  process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
