import { expect, test } from 'vitest';
import { along, around, countsOf, STEPS } from '../../../src/picture/squares.ts';

test('every point is counted in its square, and at the edge in what is left of one', () => {
  const points = new Uint8Array(33 * 33);
  points[points.length - 1] = 255;
  // the first of a row is not the last of the one before
  for (let y = 0; y < 32; y += 1) points[33 * y] = 128;
  const { across, down, of } = countsOf({ width: 33, height: 33, points });
  const counted = [...of].flatMap((count, at) =>
    count > 0 ? [[Math.floor(at / STEPS), at % STEPS, count]] : [],
  );
  expect([across, down]).toEqual([2, 2]);
  expect(counted).toEqual([
    [0, 0, 31 * 32],
    [0, 16, 32],
    [1, 0, 32],
    [2, 0, 32],
    [3, 31, 1],
  ]);
});

test('a square is told with all that touch it, and with no other', () => {
  const of = new Uint32Array(9 * STEPS);
  for (let square = 0; square < 9; square += 1) of[square * STEPS + square] = 1;
  const told: string[] = [];
  const sizes = around({ across: 3, down: 3, of }, (counts) => {
    told.push([...counts].flatMap((count, square) => Array<number>(count).fill(square)).join(''));
    return told.length;
  });
  expect(told).toEqual(['0134', '012345', '1245', '013467', '012345678', '124578', '3467', '345678', '4578']);
  expect([...sizes.of]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test.each([
  ['above the first middles', 0, [0, 0, 5, 10, 20, 20]],
  ['between two middles', 32, [50, 50, 55, 60, 70, 70]],
  ['at the second ones', 48, [100, 100, 105, 110, 120, 120]],
  ['below the last ones', 95, [200, 200, 205, 210, 220, 220]],
])('along a row %s it goes over from middle to middle', (_, y, expected) => {
  const of = Float32Array.from([0, 10, 20, 100, 110, 120, 200, 210, 220]);
  const row = new Float32Array(96);
  along({ across: 3, down: 3, of }, y, row);
  expect([0, 16, 32, 48, 80, 95].map((x) => row[x])).toEqual(expected);
});
