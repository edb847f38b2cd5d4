import { expect, test } from 'vitest';
import { findingsOf } from '../../../src/evidence/answers.ts';
import { exactRelease, isExactRelease } from '../../../src/evidence/exact-release.ts';

test.each([
  ['2026.4.20', '2026.4.20'],
  [' v2026.4.20 ', '2026.4.20'],
  ['OpenClaw 2026.9.6 (abc1234)', '2026.9.6'],
  ['2026.3.23-1', '2026.3.23'],
  ['openclaw@2026.12.31', '2026.12.31'],
  ['It is 2026.9.6.', '2026.9.6'],
  ['26.4.20', undefined],
  ['2026.4', undefined],
  ['2026.13.1', undefined],
  ['2026.0.1', undefined],
  ['12026.4.20', undefined],
  ['1.2026.4.20', undefined],
  ['2026.4.200', undefined],
  ['2026.4.20.1', undefined],
  ['2026-04-20', undefined],
  ['the newest', undefined],
  [`${'x'.repeat(200)}2026.4.20`, undefined],
])('%j names %s', (typed, release) => {
  expect(exactRelease(typed)).toBe(release);
});

test.each([
  ['2026.4.20', true],
  ['v2026.4.20', false],
  ['2026.4.20 ', false],
  [2026, false],
  [['2026.4.20'], false],
  [undefined, false],
])('%j alone is a release: %s', (text, is) => {
  expect(isExactRelease(text)).toBe(is);
});

test('a release that is named exactly is the finding that a pasted one is', () => {
  expect(findingsOf({ release: '2026.4.20', place: 'internet' })).toEqual([
    { code: 'answered-place-internet', source: 'answer' },
    { code: 'status-release', source: 'answer', values: { release: '2026.4.20' } },
  ]);
});
