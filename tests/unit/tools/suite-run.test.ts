import { expect, test } from 'vitest';
import { runSuite } from '../../../tools/test/suite-run.ts';
import type { Suite } from '../../../tools/test/suites.ts';

/** A suite that writes this count and ends so. */
const suite = (tally: string, status: number, more: Partial<Suite> = {}): Suite => ({
  name: 'made-up',
  needs: [],
  command: () => ({
    file: process.execPath,
    args: [
      '--eval',
      `if (process.argv[1]) require('fs').writeFileSync(process.env.TALLY, process.argv[1]); process.exit(${status})`,
      tally,
    ],
  }),
  ...more,
});
const run = async (made: Suite) => {
  const { seconds: _, ...rest } = await runSuite(made, 1, true);
  return rest;
};

test('a suite is what it counted', async () => {
  const tally = {
    passed: 3,
    failed: 1,
    skipped: { why: 2 },
    failures: [{ what: 'a test', why: 'its reason' }],
  };
  expect(await run(suite(JSON.stringify(tally), 1))).toEqual({ name: 'made-up', ...tally });
});

const NOTHING = { name: 'made-up', passed: 0, failed: 1, skipped: {}, failures: [] };

test('one that fails without counting is one failure', async () => {
  expect(await run(suite('', 2))).toEqual({ ...NOTHING, remark: 'it ended with 2' });
});

test('one that counted all right and then fails is one failure', async () => {
  const tally = JSON.stringify({ passed: 3, failed: 0, skipped: {}, failures: [] });
  expect(await run(suite(tally, 1))).toEqual({ ...NOTHING, passed: 3, remark: 'it ended with 1' });
});

test('one that ran no test is one failure', async () => {
  expect(await run(suite('', 0))).toEqual({ ...NOTHING, remark: 'it ran no test' });
});

test('a check that counts nothing passes by its exit code', async () => {
  expect(await run(suite('', 0, { countsNothing: true }))).toEqual({ ...NOTHING, failed: 0 });
});
