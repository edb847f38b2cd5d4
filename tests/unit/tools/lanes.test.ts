import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runSuites } from '../../../tools/test/lanes.ts';
import type { Suite } from '../../../tools/test/suites.ts';

const suite = (name: string, code: string): Suite => ({
  name,
  needs: [],
  command: () => ({ file: process.execPath, args: ['--eval', code] }),
  countsNothing: true,
});
const failures = async (suites: readonly Suite[], lanes: number): Promise<[string, number][]> =>
  (await runSuites(suites, lanes)).map(({ name, failed }) => [name, failed]);

test('a suite that fails, or cannot be started, keeps no other from running', async () => {
  const missing: Suite = { ...suite('missing', ''), command: () => ({ file: 'no-such-program', args: [] }) };
  expect(await failures([suite('bad', 'process.exit(3)'), missing, suite('good', '')], 1)).toEqual([
    ['bad', 1],
    ['missing', 1],
    ['good', 0],
  ]);
});

test('as many run at a time as there are lanes, and the table keeps their order', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pairing-lanes-'));
  /** Comes to its end only while the other one runs as well. */
  const meets = (mine: string, other: string): Suite =>
    suite(
      mine,
      `process.chdir(${JSON.stringify(folder)}); fs.writeFileSync('${mine}', '');
       const timer = setInterval(() => fs.existsSync('${other}') && clearInterval(timer), 20);`,
    );
  expect(await failures([meets('one', 'two'), meets('two', 'one'), suite('three', '')], 2)).toEqual([
    ['one', 0],
    ['two', 0],
    ['three', 0],
  ]);
});
