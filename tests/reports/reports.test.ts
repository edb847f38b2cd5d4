import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { evaluate, FLOORS } from '../../tools/evaluate/evaluate.ts';
import { parseReports } from '../../tools/evaluate/report.ts';
import { notesOf, verdictsOf } from './verdicts.ts';

const reports = parseReports(readFileSync(new URL('reports.jsonl', import.meta.url), 'utf8'));
const result = evaluate(reports);

describe('on the public reports', () => {
  test('there are 99', () => {
    expect(result.reports).toHaveLength(99);
  });

  test('the cause is first in 9 of 10, where it is firm', () => {
    expect(result.firm.first).toBeGreaterThanOrEqual(FLOORS.first);
  });

  test('the cause is among the first three in 97 of 100, where it is firm', () => {
    expect(result.firm.amongThree).toBeGreaterThanOrEqual(FLOORS.amongThree);
  });

  test('nothing wrong is proved', () => {
    expect(result.wrongProved).toBe(0);
    expect(result.floorsHeld).toBe(true);
    expect(evaluate(reports.map((report) => ({ ...report, cause: 'rate-limited' }))).floorsHeld).toBe(false);
  });

  test('the first step mends in 85 of 100, and none would harm', () => {
    expect(result.cures.count).toBe(99);
    expect(result.cures.right).toBeGreaterThanOrEqual(0.85);
    expect(result.reports.filter(({ cure }) => cure?.harmful).map(({ id }) => id)).toEqual([]);
  });

  test('a fault of a release is never taken for proved', () => {
    expect(result.faults).toEqual({ count: 12, notProved: 1 });
  });

  test('three questions or fewer are enough for half of the readers', () => {
    expect(result.medianQuestions).toBeLessThanOrEqual(3);
  });

  test('each user is told what was reviewed (vitest run tests/reports -u writes it anew)', async () => {
    const file = fileURLToPath(new URL('verdicts.md', import.meta.url));
    const notes = notesOf(existsSync(file) ? readFileSync(file, 'utf8') : '');
    await expect(verdictsOf(reports, notes)).toMatchFileSnapshot(file);
  });

  test('what the count goes by is not seen by the diagnosis', () => {
    const blind = evaluate(reports.map((report) => ({ ...report, said: '', fix: '', cause: 'other-bug' })));
    const told = ({ verdict, top, asked }: (typeof blind.reports)[number]) => ({ verdict, top, asked });
    expect(blind.reports.map(told)).toEqual(result.reports.map(told));
  });
});
