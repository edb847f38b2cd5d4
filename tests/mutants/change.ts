import type { Stryker } from '@stryker-mutator/core';

/** One change that was tried, and what became of it. */
export type MutantResult = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

const AROUND = 24;
const LONGEST = 80;

/** One line of text, cut in the middle where it is long. */
function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST / 2)}…${line.slice(-LONGEST / 2)}`;
}

/** Where a place of the report is in the text: lines and columns count from 1. */
function offsetOf(text: string, { line, column }: MutantResult['location']['start']): number {
  let at = 0;
  for (let passed = 1; passed < line; passed++) at = text.indexOf('\n', at) + 1;
  return at + column - 1;
}

/**
 * Tells a change by what stands there and what around it, so that it is known again after lines have moved.
 *
 * @param text the source file as it is written
 * @returns for example `level < 3 ⟦&&→||⟧ text.includes(`
 */
export function changeOf(text: string, { location, replacement = '' }: MutantResult): string {
  const start = offsetOf(text, location.start);
  const end = offsetOf(text, location.end);
  const was = text.slice(start, end);
  const least = Math.min(was.length, replacement.length);
  let same = 0;
  while (same < least && was[same] === replacement[same]) same++;
  let tail = 0;
  while (tail < least - same && was.at(-1 - tail) === replacement.at(-1 - tail)) tail++;
  const before = short(text.slice(Math.max(0, start + same - AROUND), start + same));
  const after = short(text.slice(end - tail, end - tail + AROUND));
  const now = replacement.slice(same, replacement.length - tail);
  return `${before}⟦${short(was.slice(same, was.length - tail))}→${short(now)}⟧${after}`.trim();
}
