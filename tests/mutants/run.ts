// npm run test:mutants [-- FOLDER… FILE…]: what the tests of each folder notice. Without names, every folder;
// files narrow what is changed. A run takes up what the last one found (.cache/mutants).
import { Stryker } from '@stryker-mutator/core';
import type { MutantResult } from './change.ts';
import { FOLDERS } from './folders.ts';
import { differencesOf } from './survivors.ts';

const LEAST = 90;

/** Tries every change of a folder, or of some of its files. */
async function mutantsOf(name: string, files: readonly string[]): Promise<MutantResult[]> {
  const folder = FOLDERS[name];
  if (!folder) throw new Error(`tests/mutants/folders.ts has no folder ${name}`);
  // read by vitest.config.ts in the processes that Stryker starts
  process.env['MUTANTS_OF'] = name;
  return new Stryker({
    mutate: files.length > 0 ? [...files] : [...folder.mutate],
    testRunner: 'vitest',
    vitest: { configFile: 'tests/mutants/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    ignoreStatic: folder.leavesTables ?? false,
    concurrency: 1,
    // beyond what the tests take; one that never ends is waited for so long
    timeoutMS: 30_000,
    incremental: true,
    incrementalFile: `.cache/mutants/${name}.json`,
    tempDirName: '.cache/mutants/tmp',
    thresholds: { high: 95, low: LEAST, break: files.length > 0 ? null : LEAST },
    reporters: ['clear-text', 'progress-append-only'],
    clearTextReporter: { allowColor: false, reportMutants: false, reportTests: false },
    ignorePatterns: [
      '/.astro',
      '/.cache',
      '/deploy',
      '/dist',
      '/docs',
      '/public',
      '/tests/visual',
      '/test-results',
    ],
  }).runMutationTest();
}

const asked = process.argv.slice(2);
const files = asked.filter((word) => word.includes('/'));
const names = asked.filter((word) => !word.includes('/'));
for (const name of names.length > 0 ? names : Object.keys(FOLDERS)) {
  const { unlisted, gone } = differencesOf(name, await mutantsOf(name, files), files.length === 0);
  for (const one of unlisted) console.log(`not listed: ${JSON.stringify(one)}`);
  for (const one of gone) console.log(`listed, but noticed by now: ${JSON.stringify(one)}`);
  if (unlisted.length + gone.length > 0) process.exitCode = 1;
}
