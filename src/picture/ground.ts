import { STEPS } from './squares.ts';

/** How bright one step is. */
const STEP = 256 / STEPS;
/** Fewer points than this part of all are specks. */
const SPECK = 1 / 200;

/**
 * Tells what writing stands on: the brightness that most points have, to a part of a step.
 *
 * @param counts how many points are how bright, {@link STEPS} numbers
 * @returns 0 (black) to 256 (white); 0 where there is no point
 */
export function groundIn(counts: Uint32Array): number {
  const near = (step: number): number =>
    (counts[step - 1] ?? 0) + 2 * (counts[step] ?? 0) + (counts[step + 1] ?? 0);
  let most = 0;
  for (let step = 1; step < STEPS; step += 1) if (near(step) > near(most)) most = step;
  let sum = 0;
  let count = 0;
  for (let step = most - 1; step <= most + 1; step += 1) {
    sum += (counts[step] ?? 0) * (step + 0.5);
    count += counts[step] ?? 0;
  }
  return (sum / Math.max(1, count)) * STEP;
}

/**
 * Tells how far writing stands out from its ground, brighter or darker; specks aside.
 *
 * @param counts how many points are how bright, {@link STEPS} numbers
 * @returns a brightness; 0 where nothing stands out
 */
export function reachIn(counts: Uint32Array): number {
  const ground = groundIn(counts);
  const few = counts.reduce((sum, count) => sum + count, 0) * SPECK;
  let seen = 0;
  for (let far = 256 - STEP; far > 0; far -= STEP) {
    seen += counts[Math.floor((ground - far) / STEP)] ?? 0;
    seen += counts[Math.floor((ground + far) / STEP)] ?? 0;
    if (seen > few) return far;
  }
  return 0;
}
