import type { FullConfig, Reporter, Suite, TestCase, TestError } from '@playwright/test/reporter';
import { countFailed, countSkipped, emptyTally, writeTally } from './tally.ts';

/** Its file and titles, as the list of a run has them. */
const nameOf = (test: TestCase): string => test.titlePath().slice(2).join(' › ');

const errorsOf = ({ results }: TestCase): (string | undefined)[] =>
  results.flatMap(({ errors }) => errors.flatMap(({ message, snippet }) => [message, snippet]));

/** Counts the browser tests of a run; a file that cannot be loaded is a failure of its own. */
export default class TallyReporter implements Reporter {
  readonly #tally = emptyTally();
  #root: Suite | undefined;

  onBegin(_config: FullConfig, root: Suite): void {
    this.#root = root;
  }

  onError({ message, location }: TestError): void {
    countFailed(this.#tally, location?.file ?? 'before any test', [message]);
  }

  onEnd(): void {
    const tally = this.#tally;
    for (const test of this.#root?.allTests() ?? []) {
      const outcome = test.outcome();
      const why = test.annotations.find(({ type }) => type === 'skip')?.description;
      if (outcome === 'skipped') countSkipped(tally, why ?? 'an earlier test failed');
      else if (outcome === 'expected') tally.passed += 1;
      else countFailed(tally, nameOf(test), errorsOf(test));
    }
    writeTally(tally);
  }

  printsToStdio(): boolean {
    return false;
  }
}
