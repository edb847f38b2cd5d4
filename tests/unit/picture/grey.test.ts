import { expect, test } from 'vitest';
import { greymapOf, greyOf } from '../../../src/picture/grey.ts';

test('what the eye sees as brighter is brighter, from black to white', () => {
  const rgba = new Uint8ClampedArray(
    [
      [0, 0, 0],
      [255, 0, 0],
      [0, 255, 0],
      [0, 0, 255],
      [255, 255, 255],
      [0, 0, 0],
    ].flatMap((colour) => [...colour, 255]),
  );
  const { points } = greyOf(rgba, 2, 3);
  expect([...points]).toEqual([0, 76, 149, 28, 255, 0]);
});

test('a greymap is its size in a line, and then the points', () => {
  const file = greymapOf({ width: 2, height: 1, points: new Uint8Array([7, 200]) });
  expect(new TextDecoder('latin1').decode(file.slice(0, -2))).toBe('P5 2 1 255\n');
  expect([...file.slice(-2)]).toEqual([7, 200]);
});
