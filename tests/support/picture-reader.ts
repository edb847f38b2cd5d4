import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { pictureFiles } from '../../src/picture/files.ts';
import { flatten } from '../../src/picture/flatten.ts';
import { type Grey, greyOf } from '../../src/picture/grey.ts';
import { readAt } from '../../src/picture/scale.ts';
import { tidy } from '../../src/picture/tidy.ts';
import { type Core, startTesseract } from '../../src/picture/worker/tesseract.ts';

export const CORE = createRequire(import.meta.url)('tesseract.js-core/tesseract-core-simd-lstm.js') as Core;

/** Opens a picture as src/picture/points.ts has a browser do. */
async function opened(picture: Sharp): Promise<Grey> {
  const { data, info } = await picture.png().toBuffer({ resolveWithObject: true });
  const size = readAt(info.width, info.height);
  const scaled = sharp(data)
    .ensureAlpha()
    .resize({ ...size, fit: 'fill' });
  return greyOf(new Uint8ClampedArray(await scaled.raw().toBuffer()), size.width, size.height);
}

/**
 * Starts what the page's worker runs, with the files that the page fetches.
 *
 * @param onPart told how much of a picture is read
 * @returns what gives the words of a picture
 */
export async function startReader(
  onPart: (part: number) => void,
): Promise<(picture: Sharp) => Promise<string>> {
  const { files } = await pictureFiles();
  const engine = await startTesseract(
    CORE,
    gunzipSync(files['tesseract.bin']),
    gunzipSync(files['english.bin']),
    onPart,
  );
  return async (picture) => tidy(engine(flatten(await opened(picture))));
}
