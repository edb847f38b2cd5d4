import { expect, test } from 'vitest';
import type { Outcome } from '../../../tools/test/suite-run.ts';
import { failuresIn, sum, summary, table } from '../../../tools/test/table.ts';

const outcome = (name: string, more: Partial<Outcome>): Outcome => ({
  name,
  passed: 0,
  failed: 0,
  skipped: {},
  failures: [],
  seconds: 1.4,
  ...more,
});
const OUTCOMES = [
  outcome('lint', {}),
  outcome('pages', {
    passed: 134,
    failed: 1,
    failures: [{ what: 'walk.e2e.ts › the page', why: 'expected 1\nreceived 2' }],
    seconds: 61.6,
  }),
  outcome('proxies', { passed: 2, skipped: { 'there is no nginx': 3, 'there is no caddy': 1 } }),
  outcome('visual', { failed: 1, remark: 'it ended with 2' }),
];

test('the table has a row a suite, and each reason for skipping once', () => {
  expect(table(OUTCOMES)).toMatchInlineSnapshot(`
    "suite    passed  failed  skipped  seconds
    lint          -       -        -        1
    pages       134       1        -       62
    proxies       2       -        4        1  3 × there is no nginx; 1 × there is no caddy
    visual        -       1        -        1  it ended with 2"
  `);
});

test('what failed is said once more, with why', () => {
  expect(failuresIn(OUTCOMES)).toBe('\n✗ pages › walk.e2e.ts › the page\nexpected 1\nreceived 2\n');
});

test('the sum is of all suites', () => {
  expect(sum(OUTCOMES)).toBe('136 passed, 2 failed');
});

test('a suite that has ended is one line', () => {
  expect(OUTCOMES.map(summary)).toEqual([
    '✓ lint: 0 passed, 0 failed, 0 skipped, 1 s',
    '✗ pages: 134 passed, 1 failed, 0 skipped, 62 s',
    '✓ proxies: 2 passed, 0 failed, 4 skipped, 1 s',
    '✗ visual: 0 passed, 1 failed, 0 skipped, 1 s: it ended with 2',
  ]);
});
