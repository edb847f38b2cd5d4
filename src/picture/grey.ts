/** How bright the points of a picture are, row by row, from 0 (black) to 255 (white). */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly points: Uint8Array<ArrayBuffer>;
}

/** What the eye makes of red, green and blue (ITU-R BT.601), in 256ths. */
const SEEN = { red: 77, green: 150, blue: 29 } as const;

/**
 * Tells how bright a picture is.
 *
 * @param rgba four bytes a point, as a canvas gives them; what is see-through counts as it is
 */
export function greyOf(rgba: Uint8ClampedArray, width: number, height: number): Grey {
  const points = new Uint8Array(width * height);
  for (let at = 0; at < points.length; at += 1) {
    const [red = 0, green = 0, blue = 0] = [rgba[4 * at], rgba[4 * at + 1], rgba[4 * at + 2]];
    points[at] = (SEEN.red * red + SEEN.green * green + SEEN.blue * blue) >> 8;
  }
  return { width, height, points };
}

/** Writes a picture as a portable greymap, which is a line of text and then its points. */
export function greymapOf({ width, height, points }: Grey): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(`P5 ${width} ${height} 255\n`);
  const file = new Uint8Array(head.length + points.length);
  file.set(head);
  file.set(points, head.length);
  return file;
}
