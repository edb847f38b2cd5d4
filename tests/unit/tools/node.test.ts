import { expect, test } from 'vitest';
import { fits } from '../../../tools/setup/node.mjs';

const RANGE = '>=22.19.0 <23 || >=23.6.0';

test.each([
  ['20.20.2', false],
  ['22.18.9', false],
  ['22.19.0', true],
  ['22.22.10', true],
  ['23.0.0', false],
  ['23.5.9', false],
  ['23.6.0', true],
  ['100.0.0', true],
])('Node %s is in the range: %s', (version, expected) => {
  expect(fits(version, RANGE)).toBe(expected);
});

test('a range that cannot be read is no range', () => {
  expect(() => fits('24.0.0', '^24.0.0')).toThrow('^24.0.0');
});
