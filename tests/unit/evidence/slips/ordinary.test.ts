import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';
import { expect, test } from 'vitest';
import { ORDINARY } from '../../../../src/evidence/slips/data/ordinary.ts';
import { distance } from '../../../../src/evidence/slips/distance.ts';
import { KNOWN_TEXTS } from '../../../../src/evidence/slips/known.ts';
import { isLong, isNear, wordsIn } from '../../../../src/evidence/slips/words.ts';

const words = ORDINARY.split(' ');
const known = new Set(KNOWN_TEXTS.flatMap(({ text }) => wordsIn(text)).filter(isLong));

test('the words of English that are kept are words, near to known ones, and none of these', () => {
  const british = nspell({ aff: Buffer.from(dictionary.aff), dic: Buffer.from(dictionary.dic) });
  const sample = words.filter((_, place) => place % 10 === 0);
  expect(sample.filter((word) => !british.correct(word))).toEqual([]);
  expect(sample.filter((word) => ![...known].some((each) => isNear(word, each)))).toEqual([]);
  expect(words.filter((word) => known.has(word))).toEqual([]);
});

test.each(['parking', 'paring', 'taken'])('%s is kept', (word) => {
  expect(words).toContain(word);
});

test.each([
  ['pairing', 'pairing', 0],
  ['pairing', 'paring', 1],
  ['pairing', 'apiring', 1],
  ['pairing', 'parking', 2],
  ['', 'abc', 3],
])('%s and %s', (one, other, slips) => {
  expect(distance(one, other)).toBe(slips);
  expect(distance(other, one)).toBe(slips);
});
