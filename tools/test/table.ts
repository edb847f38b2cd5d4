import type { Outcome } from './suite-run.ts';

const skippedOf = ({ skipped }: Outcome): number =>
  Object.values(skipped).reduce((sum, count) => sum + count, 0);

/** One line for a suite that has ended. */
export function summary(outcome: Outcome): string {
  const { name, passed, failed, seconds, remark } = outcome;
  const counts = [`${passed} passed`, `${failed} failed`, `${skippedOf(outcome)} skipped`].join(', ');
  return `${failed === 0 ? '✓' : '✗'} ${name}: ${counts}, ${seconds.toFixed(0)} s${remark ? `: ${remark}` : ''}`;
}

/** Why tests of a suite were skipped, each reason once with its number, and what else there is to say of it. */
function remarksOf({ skipped, remark }: Outcome): string {
  const reasons = Object.entries(skipped).map(([why, count]) => `${count} × ${why}`);
  return [...(remark ? [remark] : []), ...reasons].join('; ');
}

/** What failed and why, once more: in the log of a run it stands a thousand lines above its end. */
export function failuresIn(outcomes: readonly Outcome[]): string {
  return outcomes
    .flatMap(({ name, failures }) => failures.map(({ what, why }) => `\n✗ ${name} › ${what}\n${why}\n`))
    .join('');
}

/** Lays the outcomes out as a table. What stands in brackets was made ready for the suites. */
export function table(outcomes: readonly Outcome[]): string {
  const head = ['suite', 'passed', 'failed', 'skipped', 'seconds', ''];
  const number = (count: number): string => (count === 0 ? '-' : `${count}`);
  const rows = outcomes.map((outcome) => [
    outcome.name,
    number(outcome.passed),
    number(outcome.failed),
    number(skippedOf(outcome)),
    outcome.seconds.toFixed(0),
    remarksOf(outcome),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) =>
        at === 0 || at === row.length - 1 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [head, ...rows].map(line).join('\n');
}

/** The last line of a run. */
export function sum(outcomes: readonly Outcome[]): string {
  const of = (what: 'passed' | 'failed'): number =>
    outcomes.reduce((total, outcome) => total + outcome[what], 0);
  return `${of('passed')} passed, ${of('failed')} failed`;
}
