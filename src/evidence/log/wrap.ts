import { headOf } from './head.ts';

/** How a terminal or a chat broke the lines of a text. */
export interface Wrap {
  /** Inside of words, or at spaces. */
  readonly hard: boolean;
  readonly width: number;
}

const NARROWEST = 40;
const WIDEST = 300;
/** Fewer broken lines than these may be lines that merely follow one another. */
const FEWEST = 4;
const wordOf = (line: string): string => /^\S{0,400}/.exec(line)?.[0] ?? '';

/** What the redaction put there has another length than what it took. */
const REDACTED = /[‹›…]/;

/** Says whether the line is so full that what comes next may be its rest. */
export const isFull = (line: string, next: string, { hard, width }: Wrap): boolean =>
  hard ? line.length >= width || REDACTED.test(line) : line.length + 1 + wordOf(next).length > width;

/**
 * Tells at which width a log was broken, by the lines that are followed by none that begins an entry.
 *
 * @returns undefined where nothing shows it
 */
export function wrapOf(lines: readonly string[]): Wrap | undefined {
  const pairs = lines.flatMap((line, at) => {
    const next = lines[at + 1] ?? '';
    return line.trim() === '' || next.trim() === '' || headOf(next) ? [] : [{ line, next }];
  });
  if (pairs.length < FEWEST) return undefined;
  const common = commonest(pairs.map(({ line }) => line.length));
  const broken = (wrap: Wrap, share: number, full: number): Wrap | undefined =>
    wrap.width >= NARROWEST && wrap.width <= WIDEST && full >= share * pairs.length ? wrap : undefined;
  const soft = { hard: false, width: pairs.reduce((most, { line }) => Math.max(most, line.length), 0) };
  return (
    broken({ hard: true, width: common }, 0.6, pairs.filter(({ line }) => line.length === common).length) ??
    broken(soft, 0.8, pairs.filter(({ line, next }) => isFull(line, next, soft)).length)
  );
}

/** The length that most lines have. */
function commonest(lengths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0];
}
