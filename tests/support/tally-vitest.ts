import type { Reporter, TestModule } from 'vitest/node';
import { countSkipped, type Tally, writeTally } from './tally.ts';

/** Counts the tests of a vitest run; a file that cannot be loaded is a failure of its own. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tally: Tally = { passed: 0, failed: errors.length, skipped: {} };
    for (const module of modules) {
      tally.failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === 'skipped') countSkipped(tally, result.note ?? 'no reason given');
        else if (result.state === 'pending') countSkipped(tally, 'the run was stopped before it');
        else tally[result.state] += 1;
      }
    }
    writeTally(tally);
  }
}
