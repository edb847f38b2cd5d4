/** So many points let the writing of a whole screen be read, and no more than a phone has memory for. */
const POINTS = 3_000_000;
/** Larger than so, writing only becomes softer. */
const MOST = 3;

/**
 * Tells how large a picture is to be read: writing on a screen is small for what reads it, and that of a camera's
 * picture larger than it need be.
 *
 * @returns whole points
 */
export function readAt(width: number, height: number): { readonly width: number; readonly height: number } {
  const scale = Math.min(MOST, Math.sqrt(POINTS / (width * height)));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
