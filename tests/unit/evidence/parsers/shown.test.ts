import { expect, test } from 'vitest';
import { apart, LONGEST_COMMAND, shownOf } from '../../../../src/evidence/parsers/shown.ts';

const x = (length: number): string => 'x'.repeat(length);

test.each([
  ['as it is', 'a b', 'a b'],
  ['in one line', '  a \n\t b  ', 'a b'],
  ['of sixty signs', x(60), x(60)],
  ['of one more', x(61), `${x(59)}…`],
  ['at a word', `${x(40)} ${x(30)}`, `${x(40)}…`],
  ['not at one that leaves too little', `${x(30)} ${x(40)}`, `${x(30)} ${x(28)}…`],
  ['just enough', `${x(31)} ${x(40)}`, `${x(31)}…`],
  ['without a space at its end', `${x(58)}  ${x(30)}`, `${x(58)}…`],
])('%s', (_, text, shown) => expect(shownOf(text)).toBe(shown));

test('a command may be longer', () => {
  expect(shownOf(x(100), LONGEST_COMMAND)).toBe(x(100));
  expect(shownOf(x(101), LONGEST_COMMAND)).toHaveLength(100);
});

test('words stand apart from what is around them', () => {
  expect(apart('مرحبا')).toBe('\u2068مرحبا\u2069');
});
