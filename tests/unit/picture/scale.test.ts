import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAt } from '../../../src/picture/scale.ts';

test.each([
  ['a screen at the size of its points is read larger', 1280, 800, 2191, 1369],
  ['the picture of a phone stays as it is, nearly', 1170, 2532, 1177, 2548],
  ['that of a camera is read smaller', 4000, 3000, 2000, 1500],
  ['a scrap is not blown up without end', 100, 40, 300, 120],
])('%s', (_, width, height, toWidth, toHeight) => {
  expect(readAt(width, height)).toEqual({ width: toWidth, height: toHeight });
});

test('whatever the shape, there is something to read, and not too much of it', () => {
  const side = fc.integer({ min: 1, max: 30_000 });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const to = readAt(width, height);
      expect(Math.min(to.width, to.height)).toBeGreaterThanOrEqual(1);
      expect(to.width * to.height).toBeLessThan(3_100_000);
    }),
  );
});
