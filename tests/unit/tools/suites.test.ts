import { expect, test } from 'vitest';
import { ALWAYS, suitesCalled } from '../../../tools/test/suites.ts';
import { PROJECTS } from '../../support/projects.ts';

const names = (asked: readonly string[]): string[] => suitesCalled(asked).map(({ name }) => name);

test('every project of Playwright has a suite', () => {
  const all = names(['weekly', ...ALWAYS.map(({ name }) => name)]);
  expect(all).toEqual(expect.arrayContaining(PROJECTS.map(({ name }) => name)));
});

test('without names everything runs but what fetches gigabytes', () => {
  expect(suitesCalled([])).toBe(ALWAYS);
});

test('a group stands for its suites', () => {
  expect(names(['check', 'unit'])).toEqual(['lint', 'types', 'unused', 'unit']);
});

test('a name that nothing has is told, with those there are', () => {
  expect(() => suitesCalled(['pagse'])).toThrow(/pagse.*pages/s);
});
