import { expect, test } from 'vitest';
import { countFailed, emptyTally } from '../../support/tally.ts';

test('a failure is counted and named; of a long reason without colours the first lines are kept', () => {
  const tally = emptyTally();
  const lines = Array.from({ length: 40 }, (_, at) => `line ${at}`);
  countFailed(tally, 'a test', ['\u001b[31mexpected 1\u001b[39m\n', undefined, lines.join('\n')]);
  const [failure] = tally.failures;
  expect(tally.failed).toBe(1);
  expect(failure?.what).toBe('a test');
  expect(failure?.why).toMatch(/^expected 1\nline 0\n/);
  expect(failure?.why.split('\n')).toHaveLength(25);
});
