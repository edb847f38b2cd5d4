/**
 * The greatest number from outside that is told, in six digits: in seconds eleven days. A gateway locks out for five
 * minutes, and who is told of a clock that is further off learns nothing from the figure.
 */
const MOST = 999_999;

/**
 * Writes a number that a gateway or a text gave, as a sentence may show it: digits alone.
 *
 * @param value anything; JSON has no bound, and `1e999` in it is read as infinite
 * @returns undefined where it is no number, not whole, below nought or too great: the sentence does without it then
 */
export function wholeNumber(value: unknown): string | undefined {
  const told = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST;
  return told ? String(value) : undefined;
}
