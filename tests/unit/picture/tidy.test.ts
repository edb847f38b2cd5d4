import { expect, test } from 'vitest';
import { tidy } from '../../../src/picture/tidy.ts';

test('lines that hold no word are left out, and air within the others', () => {
  const read = '= {p\n\n  [J Chat   1 Overview \n» ©\ndisconnected (1008):  pairing required\n| 4\n';
  expect(tidy(read)).toBe('[J Chat 1 Overview\ndisconnected (1008): pairing required');
});

test('a number is a word, and so is one of another writing', () => {
  expect(tidy('1008\n需要配对\n--')).toBe('1008\n需要配对');
});

test('nothing gives nothing', () => {
  expect(tidy('\n — \n')).toBe('');
});
