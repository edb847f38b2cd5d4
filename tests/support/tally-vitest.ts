import type { Reporter, TestModule } from 'vitest/node';
import { countFailed, countSkipped, emptyTally, writeTally } from './tally.ts';

/** Counts the tests of a vitest run; a file that cannot be loaded is a failure of its own. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly { message: string }[]): void {
    const tally = emptyTally();
    for (const { message } of errors) countFailed(tally, 'outside any test', [message]);
    for (const module of modules) {
      const file = module.relativeModuleId;
      for (const { message } of module.errors()) countFailed(tally, file, [message]);
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === 'skipped') countSkipped(tally, result.note ?? 'no reason given');
        else if (result.state === 'pending') countSkipped(tally, 'the run was stopped before it');
        else if (result.state === 'passed') tally.passed += 1;
        else
          countFailed(
            tally,
            `${file} › ${test.fullName}`,
            result.errors.flatMap(({ message, diff }) => [message, diff]),
          );
      }
    }
    writeTally(tally);
  }
}
