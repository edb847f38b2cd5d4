import { expect, test } from 'vitest';
import { allLooks, lookOf, looksOf } from '../../../src/components/looks.ts';
import type { Picture } from '../../../src/components/pictures-of.ts';

const size = { width: 390, height: 400 };
const picture = (release: string, answer: NonNullable<Picture['answer']>): Picture => ({
  data: { release, screen: { collection: 'screens', id: answer }, shows: '', phone: size, desk: size },
  alt: '',
  answer,
  at: undefined,
});

/** Newest first: one screen in every release, one that came late, one that is gone, and one that came and stayed. */
const pictures = [
  picture('2026.9.6', 'token'),
  picture('2026.9.6', 'proxy-attribution'),
  picture('2026.6.11', 'token'),
  picture('2026.6.11', 'secure-context'),
  picture('2026.2.26', 'token'),
  picture('2026.2.26', 'secure-context'),
];
const seen = (answer: string) =>
  looksOf(pictures, answer).map(({ data, looks }) => `${data.release}: ${looks.join(' ')}`);

test('a look is called by the month of its release, newest first', () => {
  expect(lookOf('2026.2.26')).toBe('2026.2');
  expect(allLooks(pictures)).toEqual(['2026.9', '2026.6', '2026.2']);
});

test('each look has its own picture of an answer', () => {
  expect(seen('token')).toEqual(['2026.9.6: 2026.9', '2026.6.11: 2026.6', '2026.2.26: 2026.2']);
});

test('a screen that was not met again is shown in newer looks as it was, and never in older ones', () => {
  expect(seen('secure-context')).toEqual(['2026.6.11: 2026.9 2026.6', '2026.2.26: 2026.2']);
  expect(seen('proxy-attribution')).toEqual(['2026.9.6: 2026.9']);
});

test('what is not pictured has no looks', () => {
  expect(seen('protocol')).toEqual([]);
});
