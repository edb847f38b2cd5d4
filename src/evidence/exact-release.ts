/** A release by its number, as `openclaw --version` prints it: year, month and count. */
export type ExactRelease = `20${number}.${number}.${number}`;

const EXACT = /^20\d\d\.(?:1[0-2]|[1-9])\.\d{1,2}$/;
/** Before it no digit, which would make it another number; after it perhaps the count of a correction, `-1`. */
const NAMED = /(?<![\d.])20\d\d\.(?:1[0-2]|[1-9])\.\d{1,2}(?![\d.]*\d)/;

/** Says whether this is the number of a release and nothing else. */
export const isExactRelease = (text: unknown): text is ExactRelease =>
  typeof text === 'string' && EXACT.test(text);

/**
 * Finds the release in what somebody typed: `2026.4.20`, `v2026.4.20-1`, `OpenClaw 2026.4.20 (abc1234)`.
 *
 * @returns without the count of a correction, which changes nothing that is shown; undefined where none is named
 */
export function exactRelease(typed: string): ExactRelease | undefined {
  const [named] = NAMED.exec(typed.slice(0, 200)) ?? [];
  return isExactRelease(named) ? named : undefined;
}
