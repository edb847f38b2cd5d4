import type { Grey } from './grey.ts';

/** Side of a square, in points: with those around it one holds a whole line of writing and the air about it. */
const SIDE = 32;
/** Brightness is counted in so many steps. */
export const STEPS = 32;

/** Something told of every square that a picture is laid out in, row by row. */
export interface Squares<T> {
  readonly across: number;
  readonly down: number;
  readonly of: T;
}

/** Counts for every square how many of its points are how bright, {@link STEPS} numbers a square. */
export function countsOf({ width, height, points }: Grey): Squares<Uint32Array> {
  const across = Math.ceil(width / SIDE);
  const down = Math.ceil(height / SIDE);
  const of = new Uint32Array(across * down * STEPS);
  for (let y = 0; y < height; y += 1) {
    const row = Math.floor(y / SIDE) * across;
    for (let x = 0; x < width; x += 1) {
      const at = (row + Math.floor(x / SIDE)) * STEPS + (((points[y * width + x] ?? 0) * STEPS) >> 8);
      of[at] = (of[at] ?? 0) + 1;
    }
  }
  return { across, down, of };
}

/** Tells something of every square by the counts of it and of those around it, taken together. */
export function around(
  { across, down, of: counts }: Squares<Uint32Array>,
  tell: (counts: Uint32Array) => number,
): Squares<Float32Array> {
  const of = new Float32Array(across * down);
  const together = new Uint32Array(STEPS);
  for (let row = 0; row < down; row += 1)
    for (let column = 0; column < across; column += 1) {
      together.fill(0);
      for (let y = Math.max(0, row - 1); y <= Math.min(down - 1, row + 1); y += 1)
        for (let x = Math.max(0, column - 1); x <= Math.min(across - 1, column + 1); x += 1)
          for (let step = 0; step < STEPS; step += 1)
            together[step] = (together[step] ?? 0) + (counts[(y * across + x) * STEPS + step] ?? 0);
      of[row * across + column] = tell(together);
    }
  return { across, down, of };
}

/**
 * Tells what holds along one row of points: between the middles of squares it goes over from one to the other.
 *
 * @param row is filled in
 */
export function along({ across, down, of }: Squares<Float32Array>, y: number, row: Float32Array): void {
  const height = Math.min(down - 1, Math.max(0, y / SIDE - 0.5));
  const top = Math.floor(height) * across;
  const bottom = Math.min(down - 1, Math.floor(height) + 1) * across;
  const lower = height - Math.floor(height);
  for (let x = 0; x < row.length; x += 1) {
    const width = Math.min(across - 1, Math.max(0, x / SIDE - 0.5));
    const left = Math.floor(width);
    const right = Math.min(across - 1, left + 1);
    const further = width - left;
    const upperLine = (of[top + left] ?? 0) * (1 - further) + (of[top + right] ?? 0) * further;
    const lowerLine = (of[bottom + left] ?? 0) * (1 - further) + (of[bottom + right] ?? 0) * further;
    row[x] = upperLine * (1 - lower) + lowerLine * lower;
  }
}
