import sharp from 'sharp';
import { HEAVIEST } from './rows.ts';

/** From the sharpest on, as parts of the screen's own pixels and a quality of 100. */
const WAYS: readonly (readonly [part: number, quality: number])[] = [
  [1, 42],
  [1, 33],
  [0.75, 42],
  [0.75, 33],
  [0.5, 50],
  [0.5, 35],
];

/**
 * Makes of a screenshot the sharpest picture that is light enough.
 *
 * @returns AVIF
 * @throws where none is
 */
export async function encode(screenshot: Buffer): Promise<Buffer> {
  const { width } = await sharp(screenshot).metadata();
  for (const [part, quality] of WAYS) {
    const picture = await sharp(screenshot)
      .removeAlpha()
      .resize({ width: Math.round(width * part) })
      .avif({ quality, effort: 3, chromaSubsampling: '4:2:0' })
      .toBuffer();
    if (picture.length <= HEAVIEST) return picture;
  }
  throw new Error('No picture of it is light enough');
}
