import type { FullConfig, Reporter, Suite } from '@playwright/test/reporter';
import { type Tally, writeTally } from './tally.ts';

/** Counts the browser tests of each project, and says why a test was skipped. */
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
    for (const project of this.#root?.suites ?? []) {
      const tally: Tally = { passed: 0, failed: this.#loadErrors, skipped: 0 };
      for (const test of project.allTests()) {
        const outcome = test.outcome();
        if (outcome === 'skipped') {
          const why =
            test.annotations.find(({ type }) => type === 'skip')?.description ?? 'an earlier test failed';
          console.log(`skipped: ${test.title}: ${why}`);
          tally.skipped += 1;
        } else tally[outcome === 'expected' ? 'passed' : 'failed'] += 1;
      }
      writeTally(project.title, tally);
    }
  }

  printsToStdio(): boolean {
    return false;
  }
}
