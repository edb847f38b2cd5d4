import { defineConfig } from 'vitest/config';
import { FOLDERS, TOO_SLOW } from './folders.ts';

const folder = FOLDERS[process.env['MUTANTS_OF'] ?? ''];
if (!folder) throw new Error('MUTANTS_OF names no folder of tests/mutants/folders.ts');

export default defineConfig({
  test: {
    include: [...folder.tests],
    exclude: [...TOO_SLOW],
    setupFiles: ['tests/mutants/same-luck.ts'],
    // each run has a fresh worker, so tables are read anew; one a file would cost ten times as much
    isolate: false,
  },
});
