import { expect, test } from 'vitest';
import { interview } from '../../../tools/evaluate/interview.ts';
import type { Report } from '../../../tools/evaluate/report.ts';
import { textAt } from '../evidence/languages/recorded-texts.ts';

const reportOf = (text: string): Report => ({
  id: 'x',
  text,
  facts: { client: 'control-ui' },
  cause: 'new-device',
  confidence: 'high',
});
const screenIn = (language: string): string =>
  ['pairing.title', 'pairing.summary'].map((key) => textAt('2026.9.6', language, key)).join('\n');

test.each(['de', 'zh-CN', 'ar', 'ja-JP'])('a report in %s is read as the page reads it', (language) => {
  const { verdict, asked } = interview(reportOf(screenIn(language)));
  const english = interview(reportOf(screenIn('en')));
  expect(verdict.cause).toBe('new-device');
  expect([verdict.confidence, asked]).toEqual([english.verdict.confidence, english.asked]);
});
