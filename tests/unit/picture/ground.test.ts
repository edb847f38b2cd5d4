import { expect, test } from 'vitest';
import { groundIn, reachIn } from '../../../src/picture/ground.ts';
import { STEPS } from '../../../src/picture/squares.ts';

/** How many points are how bright, by step. */
const counts = (of: Readonly<Record<number, number>>): Uint32Array =>
  Uint32Array.from({ length: STEPS }, (_, step) => of[step] ?? 0);

test.each([
  ['one brightness', { 10: 5 }, 84],
  ['what is spread over two steps outweighs one that has more than each', { 5: 10, 20: 8, 21: 8 }, 168],
  ['its own step weighs more than those beside it', { 20: 7, 21: 9, 22: 1 }, (359.5 / 17) * 8],
  ['of two that are as frequent the darker', { 5: 8, 20: 8 }, 44],
  ['nothing at all', {}, 0],
])('the ground: %s', (_, of, ground) => {
  expect(groundIn(counts(of))).toBeCloseTo(ground, 9);
});

test.each([
  ['darker writing', { 31: 1000, 5: 100 }, 208],
  ['brighter writing', { 0: 1000, 26: 100 }, 208],
  ['the furthest that is no speck', { 31: 1000, 5: 3, 15: 100 }, 128],
  ['a speck is one point of two hundred', { 31: 199, 5: 1 }, 0],
  ['nothing but ground', { 31: 1000 }, 0],
])('how far writing stands out: %s', (_, of, far) => {
  expect(reachIn(counts(of))).toBe(far);
});
