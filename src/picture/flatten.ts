import type { Grey } from './grey.ts';
import { along, around, countsOf, STEPS } from './squares.ts';

/** How bright one step is. */
const STEP = 256 / STEPS;
/** What stands out from its ground by less is no writing but a tint, a shadow or a box's edge. */
const FAINT = 18;
/** Nor is what stands out by less than this part of what stands out most: the grain of a photo. */
const GRAIN = 0.3;
/** Fewer points than this part of all are specks. */
const SPECK = 1 / 200;

/** The brightness that most points have, to a part of a step. */
function groundIn(counts: Uint32Array): number {
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

/** How far the writing stands out from the ground, brighter or darker; specks aside. */
function reachIn(counts: Uint32Array): number {
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

/**
 * Makes dark writing on white, whatever it stands on: a tinted box, a dark page, paper half in shadow. What stands
 * out from the ground around it becomes dark, be it brighter or darker.
 */
export function flatten({ width, height, points }: Grey): Grey {
  const counts = countsOf({ width, height, points });
  const grounds = around(counts, groundIn);
  const reaches = around(counts, reachIn);
  const ground = new Float32Array(width);
  const reach = new Float32Array(width);
  const flat = new Uint8Array(points.length);
  for (let y = 0; y < height; y += 1) {
    along(grounds, y, ground);
    along(reaches, y, reach);
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x;
      const most = Math.max(3 * FAINT, reach[x] ?? 0);
      const least = Math.max(FAINT, most * GRAIN);
      const out = Math.abs((points[at] ?? 0) - (ground[x] ?? 0)) - least;
      flat[at] = 255 - Math.max(0, Math.min(255, (out * 255) / (most - least)));
    }
  }
  return { width, height, points: flat };
}
