import { expect, test } from 'vitest';
import { flatten } from '../../../src/picture/flatten.ts';
import type { Grey } from '../../../src/picture/grey.ts';

const SIZE = { width: 200, height: 120 };

/** A picture by the brightness of each of its points. */
function drawn(at: (x: number, y: number) => number): Grey {
  const { width, height } = SIZE;
  const points = Uint8Array.from({ length: width * height }, (_, place) =>
    at(place % width, Math.floor(place / width)),
  );
  return { width, height, points };
}

/** Strokes two points wide, as letters have, in a line across the middle. */
const isInk = (x: number, y: number): boolean => y > 50 && y < 70 && x > 40 && x < 160 && x % 8 < 2;

/** The brightest of the ink and the darkest of the rest, once flattened. */
function contrast(picture: Grey): { ink: number; rest: number } {
  const { points } = flatten(picture);
  let ink = 0;
  let rest = 255;
  points.forEach((point, place) => {
    const [x, y] = [place % SIZE.width, Math.floor(place / SIZE.width)];
    if (isInk(x, y)) ink = Math.max(ink, point);
    else rest = Math.min(rest, point);
  });
  return { ink, rest };
}

const clear = { ink: expect.toSatisfy((most) => most < 60), rest: expect.toSatisfy((least) => least > 200) };

test.each([
  ['dark on white', 30, 255],
  ['bright on dark', 220, 20],
  ['red on a tint of red', 92, 236],
  ['grey on grey', 120, 180],
])('%s becomes dark on white', (_, ink, ground) => {
  expect(contrast(drawn((x, y) => (isInk(x, y) ? ink : ground)))).toEqual(clear);
});

test('so does what stands half in shadow', () => {
  const light = (x: number): number => 1 - (0.5 * x) / SIZE.width;
  expect(contrast(drawn((x, y) => (isInk(x, y) ? 40 : 250) * light(x)))).toEqual(clear);
});

test('a tinted box on a page is no writing', () => {
  const box = (x: number, y: number): number => (x > 20 && x < 180 && y > 30 && y < 90 ? 240 : 255);
  expect(contrast(drawn((x, y) => (isInk(x, y) ? 60 : box(x, y))))).toEqual(clear);
});

test('the grain of a photo is none either', () => {
  const grain = (x: number, y: number): number => ((x * 37 + y * 101) % 41) - 20;
  const { rest } = contrast(drawn((x, y) => (isInk(x, y) ? 40 : 220) + grain(x, y)));
  expect(rest).toBeGreaterThan(200);
});

test('what stands out far less than the writing is left out, as a fold of paper is', () => {
  const fold = (x: number): number => (x > 16 && x < 20 ? 190 : 250);
  expect(contrast(drawn((x, y) => (isInk(x, y) ? 8 : fold(x)))).rest).toBe(255);
});

test('an empty page stays white', () => {
  expect(new Set(flatten(drawn(() => 128)).points)).toEqual(new Set([255]));
});

test('a picture narrower than a square is no trouble', () => {
  expect(flatten({ width: 3, height: 2, points: new Uint8Array(6) }).points).toHaveLength(6);
});
