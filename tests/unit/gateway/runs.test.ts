import { expect, test } from 'vitest';
import { having, isIn, open, runsOf } from '../../../src/gateway/runs.ts';

const ALL = ['2026.2.6-3', '2026.2.9', '2026.3.13', '2026.4.8', '2026.4.10'];

test.each<[release: string, runs: string[], lies: boolean]>([
  ['2026.4.8', ['2026.4.8'], true],
  ['2026.4.8', ['2026.3.13…2026.4.10'], true],
  ['2026.4.10', ['2026.2.9…2026.4.8'], false],
  ['2026.4.10', ['2026.2.9', '2026.4.9…now'], true],
  ['2026.2.9', ['2026.3.13…now'], false],
  ['2026.2.9', [], false],
])('%s lies in %j: %s', (release, runs, lies) => {
  expect(isIn(release, runs)).toBe(lies);
});

test('releases become runs, and runs releases', () => {
  const runs = runsOf(new Set(['2026.2.6-3', '2026.2.9', '2026.4.8']), ALL);
  expect(runs).toEqual(['2026.2.6-3…2026.2.9', '2026.4.8']);
  expect(having(runs, ALL)).toEqual(['2026.2.6-3', '2026.2.9', '2026.4.8']);
  expect(runsOf(new Set(), ALL)).toEqual([]);
});

test('a run that lasts until the newest release goes on', () => {
  expect(open(['2026.2.9', '2026.4.8…2026.4.10'], '2026.4.10')).toEqual(['2026.2.9', '2026.4.8…now']);
  expect(open(['2026.4.10'], '2026.4.10')).toEqual(['2026.4.10…now']);
});
