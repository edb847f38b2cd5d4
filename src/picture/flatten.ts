import type { Grey } from './grey.ts';
import { groundIn, reachIn } from './ground.ts';
import { along, around, countsOf } from './squares.ts';

/** What stands out from its ground by less is no writing but a tint, a shadow or a box's edge. */
const FAINT = 18;
/** Nor is what stands out by less than this part of what stands out most: the grain of a photo. */
const GRAIN = 0.3;

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
