import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../tools/evaluate/evaluate.ts';
import { parseReports } from '../../tools/evaluate/report.ts';

const reports = parseReports(readFileSync(new URL('reports.jsonl', import.meta.url), 'utf8'));
const result = evaluate(reports);

describe('on the public reports', () => {
  test('there are 99', () => {
    expect(result.reports).toHaveLength(99);
  });

  test('the cause is first in 9 of 10, where it is firm', () => {
    expect(result.firm.first).toBeGreaterThanOrEqual(0.9);
  });

  test('the cause is among the first three in 97 of 100, where it is firm', () => {
    expect(result.firm.amongThree).toBeGreaterThanOrEqual(0.97);
  });

  test('nothing wrong is proved', () => {
    expect(result.wrongProved).toBe(0);
  });

  test('a fault of a release is never taken for proved', () => {
    expect(result.faults).toEqual({ count: 12, notProved: 1 });
  });

  test('three questions or fewer are enough for half of the readers', () => {
    expect(result.medianQuestions).toBeLessThanOrEqual(3);
  });

  test('what the count goes by is not seen by the diagnosis', () => {
    const blind = evaluate(reports.map((report) => ({ ...report, said: '', fix: '', cause: 'other-bug' })));
    const told = ({ verdict, top, asked }: (typeof blind.reports)[number]) => ({ verdict, top, asked });
    expect(blind.reports.map(told)).toEqual(result.reports.map(told));
  });
});
