import type { FullConfig, Reporter, Suite } from '@playwright/test/reporter';
import { countSkipped, type Tally, writeTally } from './tally.ts';

/** Counts the browser tests of a run; a file that cannot be loaded is a failure of its own. */
export default class TallyReporter implements Reporter {
  #root: Suite | undefined;
  #loadErrors = 0;

  onBegin(_config: FullConfig, root: Suite): void {
    this.#root = root;
  }

  onError(): void {
    this.#loadErrors += 1;
  }

  onEnd(): void {
    const tally: Tally = { passed: 0, failed: this.#loadErrors, skipped: {} };
    for (const test of this.#root?.allTests() ?? []) {
      const outcome = test.outcome();
      const why = test.annotations.find(({ type }) => type === 'skip')?.description;
      if (outcome === 'skipped') countSkipped(tally, why ?? 'an earlier test failed');
      else tally[outcome === 'expected' ? 'passed' : 'failed'] += 1;
    }
    writeTally(tally);
  }

  printsToStdio(): boolean {
    return false;
  }
}
