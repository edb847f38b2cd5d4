import type { Reporter, TestModule } from 'vitest/node';
import { type Tally, writeTally } from './tally.ts';

/** Counts the tests of one vitest suite; a file that cannot be loaded is a failure of its own. */
export default class TallyReporter implements Reporter {
  readonly #suite: string;

  /** @param options.suite the name to count under; every configuration has its own */
  constructor(options: { readonly suite: string }) {
    this.#suite = options.suite;
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tally: Tally = { passed: 0, failed: errors.length, skipped: 0 };
    for (const module of modules) {
      tally.failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        tally[state === 'pending' ? 'skipped' : state] += 1;
      }
    }
    writeTally(this.#suite, tally);
  }
}
