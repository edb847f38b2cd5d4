import { describe, expect, test } from 'vitest';
import { oneOf, textOf, those, wholeIn } from '../../../src/troubleshooter/memory/guards.ts';

describe('a whole number from 2 to 5', () => {
  test.each([2, 3, 5])('%j is one', (value) => expect(wholeIn(2, 5)(value)).toBe(true));

  test.each([1, 6, 2.5, '3', [3], null, undefined, Number.NaN])('%j is none', (value) =>
    expect(wholeIn(2, 5)(value)).toBe(false),
  );
});

describe('a text of at most three characters', () => {
  test.each(['', 'ab', 'abc'])('%j is one', (value) => expect(textOf(3)(value)).toBe(true));

  test.each(['abcd', 3, [], ['a'], null, undefined, { length: 1 }])('%j is none', (value) =>
    expect(textOf(3)(value)).toBe(false),
  );
});

describe('one of a list', () => {
  test.each(['a', 'b'])('%j is one', (value) => expect(oneOf(['a', 'b'])(value)).toBe(true));

  test.each(['c', '', ['a'], null, undefined])('%j is none', (value) =>
    expect(oneOf(['a', 'b'])(value)).toBe(false),
  );
});

describe('those of a list', () => {
  test.each<[string, unknown, readonly number[]]>([
    ['are the ones that are what they should be', [0, 3, 'x', 4, null], [3, 4]],
    ['are at most so many, and what was left out does not count', ['x', 2, 3, 4, 5], [2, 3, 4]],
    ['are none of an empty list', [], []],
    ['are none of a text', '345', []],
    ['are none of nothing', undefined, []],
    ['are none of what only looks like a list', { 0: 3, length: 1 }, []],
  ])('%s', (_, value, expected) => expect(those(wholeIn(2, 5), value, 3)).toEqual(expected));
});
