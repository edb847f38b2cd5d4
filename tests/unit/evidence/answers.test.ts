import { expect, test } from 'vitest';
import { findingsOf } from '../../../src/evidence/answers.ts';
import type { Answers } from '../../../src/evidence/questions.ts';
import { releaseSpan } from '../../../src/evidence/release-span.ts';

test('an answer becomes one finding; «I don’t know» becomes none', () => {
  expect(findingsOf({ place: 'internet', client: 'cli', runtime: 'unknown' })).toEqual([
    { code: 'answered-client-cli', source: 'answer' },
    { code: 'answered-place-internet', source: 'answer' },
  ]);
});

test('an answer that no question knows becomes none', () => {
  expect(findingsOf({ place: 'moon' } as unknown as Answers)).toEqual([]);
  expect(findingsOf({ client: '2026.4.20' } as unknown as Answers)).toEqual([]);
});

test.each([
  ['2026.1.29', '2026.1-to-2026.2'],
  ['2026.2.14', '2026.1-to-2026.2'],
  ['OpenClaw 2026.2.22-2', '2026.1-to-2026.2'],
  ['2026-03-02', '2026.3-to-2026.4'],
  ['2026.4.x', '2026.3-to-2026.4'],
  ['2026.5.12 / ClawPanel 0.15.3', '2026.5-to-2026.7'],
  ['2026.7.1-2', '2026.5-to-2026.7'],
  ['2026.8+', '2026.8-or-later'],
  ['2026.10.1', '2026.8-or-later'],
  ['2026.12.1', '2026.8-or-later'],
  ['2026.0.1', undefined],
  ['2025.12.1', undefined],
  ['2026.13.1', undefined],
  ['', undefined],
])('release %s', (text, span) => {
  expect(releaseSpan(text)).toBe(span);
});
