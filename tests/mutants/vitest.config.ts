import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { FOLDERS, LAST, TOO_SLOW } from './folders.ts';

const folder = FOLDERS[process.env['MUTANTS_OF'] ?? ''];
if (!folder) throw new Error('MUTANTS_OF names no folder of tests/mutants/folders.ts');

const rank = ({ moduleId }: TestSpecification): number => LAST.findIndex((path) => moduleId.includes(path));

/** The first test that fails ends a run: quick ones come first. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted(
      (one, other) => rank(one) - rank(other) || one.moduleId.localeCompare(other.moduleId),
    );
  }
}

export default defineConfig({
  test: {
    include: [...folder.tests],
    exclude: [...TOO_SLOW],
    setupFiles: ['tests/mutants/same-luck.ts'],
    // each run has a fresh worker, so tables are read anew; one a file would cost ten times as much
    isolate: false,
    // a busy machine is no fault
    testTimeout: 60_000,
    reporters: [{}],
    runner: 'tests/mutants/runner.ts',
    sequence: { sequencer: QuickFirst },
  },
});
