import { describe, expect, test } from 'vitest';
import { PLANS } from '../../../../src/fix/plans.ts';
import { type Case, readCases, told } from './case.ts';
import { tablesWithout } from './withouts.ts';

const CASES = readCases();
const CAUSES = Object.keys(PLANS) as (keyof typeof PLANS)[];
const reads = ({ known, setup, release }: Case): string =>
  [...known, setup, release].filter(Boolean).join(' ');

describe.each(CAUSES)('%s', (cause) => {
  const cases = CASES.filter((each) => each.cause === cause).map((each) => ({ each, reads: reads(each) }));

  test.each(cases)('$reads', ({ each }) => {
    expect(told(each)).toBe(each.steps);
  });

  test('has no part that no case needs', () => {
    const missed = [...tablesWithout(cause)].filter(({ tables }) =>
      cases.every(({ each }) => told(each, tables) === each.steps),
    );
    expect(missed.map(({ what }) => what)).toEqual([]);
  });
});

test('what comes before the cause has no part that no case needs', () => {
  const missed = [...tablesWithout('first')].filter(({ tables }) =>
    CASES.every((each) => told(each, tables) === each.steps),
  );
  expect(missed.map(({ what }) => what)).toEqual([]);
});
