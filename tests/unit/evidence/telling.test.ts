import { describe, expect, test } from 'vitest';
import { isAdvice, isMending, TELLING, tellingAt, tellingOf, WRONG } from '../../../src/evidence/telling.ts';
import { unnoticed } from '../../support/faults.ts';
import { TEXTS } from './telling-texts.ts';

describe('each part of a wording has a text that fails without it', () => {
  test.each(Object.entries(TELLING))('%s', (name, wording) => {
    const texts = Object.entries(TEXTS).find(([each]) => each === name)?.[1] ?? [];
    expect(unnoticed(wording, () => texts.map((text) => wording.exec(text)?.[0]))).toEqual([]);
  });
});

test.each([
  ['my page is about it', 1],
  ['the zork was refused', WRONG],
  ['Xyzzy', 0],
  ['two words', 0],
  ['zork‹mail›zork zork', 1],
  ['ZORK_LOST', 0],
  ['ZORK_MISMATCH', 5],
  ['the zork refused ZORK_MISMATCH (closed 1008)', 12],
  ['Run: openclaw doctor --fix', 6],
  ['关于连接', 1],
  ['‹token› ‹password› of ‹mail›', 0],
])('%s counts %i', (line, worth) => expect(tellingOf(line)).toBe(worth));

test.each([
  ['the zork was refused', 13],
  ['it said ERROR_ZORK, that is refused', 8],
  ['ERROR_ZORK was refused', 0],
  ['my page is about it', 0],
])('what tells most of %j begins at %i', (line, at) => expect(tellingAt(line)).toBe(at));

test('advice that only looks mends nothing', () => {
  expect(
    ['run openclaw doctor --fix', 'run openclaw status --all'].map((line) => [
      isAdvice(line),
      isMending(line.slice(4)),
    ]),
  ).toEqual([
    [true, true],
    [true, false],
  ]);
});
