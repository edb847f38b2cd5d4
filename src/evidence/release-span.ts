import type { AnswerTo } from './questions.ts';

/**
 * Tells which span of releases a version or a date falls into. Releases are named by year and month, so the
 * month decides; spans are those between which the same text changes its meaning.
 *
 * @param text anything that holds a release such as `2026.5.28`, `2026-02-20` or `2026.3.x`
 * @returns the answer id of the question `release`, or undefined where no release of 2026 is named
 */
export function releaseSpan(text: string): AnswerTo<'release'> | undefined {
  const month = Number(/2026[.-](\d{1,2})/.exec(text)?.[1]);
  if (!(month >= 1 && month <= 12)) return undefined;
  if (month <= 2) return '2026.1-to-2026.2';
  if (month <= 4) return '2026.3-to-2026.4';
  return month <= 7 ? '2026.5-to-2026.7' : '2026.8-or-later';
}
