import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../tools/evaluate/evaluate.ts';
import { parseReports } from '../../tools/evaluate/report.ts';
import { notesOf, verdictsOf } from './verdicts.ts';

const reports = parseReports(readFileSync(new URL('second.jsonl', import.meta.url), 'utf8'));
const result = evaluate(reports);

describe('on the public reports that came later', () => {
  test('the first step mends in 85 of 100', () => {
    expect(result.cures.count).toBe(reports.length);
    expect(result.cures.right).toBeGreaterThanOrEqual(0.85);
  });

  test('no step that is shown would harm', () => {
    expect(result.reports.filter(({ cure }) => cure?.harmful).map(({ id }) => id)).toEqual([]);
  });

  test('the cause is first in 8 of 10, where it is firm', () => {
    expect(result.firm.first).toBeGreaterThanOrEqual(0.8);
  });

  test('the verdict names the right cause in 85 of 100, where it is firm', () => {
    expect(result.firm.named).toBeGreaterThanOrEqual(0.85);
  });

  // the gateway says in so many words that it wants the proxy trusted, and it is a fault of that release
  test('nothing wrong is proved, but for one that the gateway itself has wrong', () => {
    const wrong = result.reports.filter(
      ({ confidence, cause, verdict }) => confidence === 'proved' && cause !== verdict,
    );
    expect(wrong.map(({ id }) => id)).toEqual(['gh-openclaw-125412']);
  });

  test('each user is told what was reviewed (vitest run tests/reports -u writes it anew)', async () => {
    const file = fileURLToPath(new URL('second.md', import.meta.url));
    const notes = notesOf(existsSync(file) ? readFileSync(file, 'utf8') : '');
    await expect(verdictsOf(reports, notes)).toMatchFileSnapshot(file);
  });
});
