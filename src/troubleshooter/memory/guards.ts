/** Says of something from outside whether it is what it should be; never throws. */
export type Guard<T> = (value: unknown) => value is T;

/** A whole number in a range, both ends included. */
export const wholeIn =
  (least: number, most: number): Guard<number> =>
  (value): value is number =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most;

/** One of a list. */
export const oneOf =
  <T>(all: readonly T[]): Guard<T> =>
  (value): value is T =>
    all.some((each) => each === value);

/** A text of at most so many characters. */
export const textOf =
  (most: number): Guard<string> =>
  (value): value is string =>
    typeof value === 'string' && value.length <= most;

/** Those of a list that are what they should be, at most so many; nothing of what is no list. */
export function those<T>(guard: Guard<T>, value: unknown, most: number): readonly T[] {
  return Array.isArray(value) ? value.filter(guard).slice(0, most) : [];
}
