import { expect, test } from 'vitest';
import { unnoticed } from '../../support/faults.ts';

/** What of an expression these texts do not need. */
const unneeded = (expression: RegExp, ...texts: string[]): string[] =>
  unnoticed(expression, () => texts.map((text) => expression.test(text)));

test.each([
  ['an alternative', /a|b/, ['a'], ['a⟦|b⟧']],
  ['the first alternative', /(?:a|b)c/, ['bc'], ['(?:⟦a|⟧']],
  ['one inside a group that is kept', /(a|b)c/, ['ac'], ['(a⟦|b⟧']],
  ['one inside of what may not stand before', /(?<!a|b)c/, ['ac'], ['(?<!a⟦|b⟧']],
  ['an end', /a$/, ['a'], ['a⟦$⟧']],
  ['a limit of a word', /\ba/, ['a'], ['⟦\\b⟧']],
  ['what may be there', /ab?$/, ['a', 'ac'], ['a⟦b?⟧']],
] as const)('%s that no text needs is told', (_, expression, texts, lost) => {
  expect(unneeded(expression, ...texts)).toEqual(lost);
});

test.each([
  [/a|b/, ['a', 'b']],
  [/a$/, ['a', 'ab']],
  [/ab?$/, ['a', 'ab', 'ac']],
  [/ab+/, ['c']],
] as const)('nothing of %s is, where each part has a text', (expression, texts) => {
  expect(unneeded(expression, ...texts)).toEqual([]);
});

test('the expression is as before afterwards, also where a look fails', () => {
  const expression = /a|b/gi;
  unneeded(expression, 'a');
  expect(String(expression)).toBe('/a|b/gi');
  let looks = 0;
  const failing = (): unknown => {
    if (looks++ > 0) throw new Error('a look that fails');
    return [];
  };
  expect(() => unnoticed(expression, failing)).toThrow('a look that fails');
  expect(String(expression)).toBe('/a|b/gi');
});
