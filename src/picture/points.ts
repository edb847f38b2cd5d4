import { NotRead } from './failure.ts';
import { readAt } from './scale.ts';

/** The points of a picture, four bytes each. */
export interface Points {
  readonly width: number;
  readonly height: number;
  readonly rgba: ArrayBuffer;
}

/** In bytes; a camera's picture has a tenth of it. */
const LARGEST = 40_000_000;

/**
 * Opens a picture as the browser shows it, the right way up, in the size it is read at.
 *
 * @throws NotRead `too-large`, or `no-picture` where the browser cannot open it
 */
export async function pointsOf(file: Blob): Promise<Points> {
  if (file.size > LARGEST) throw new NotRead('too-large');
  try {
    const picture = await createImageBitmap(file);
    const { width, height } = readAt(picture.width, picture.height);
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    if (!pen) throw new Error('no canvas');
    pen.imageSmoothingQuality = 'high';
    // what is see-through would be black
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, width, height);
    pen.drawImage(picture, 0, 0, width, height);
    picture.close();
    return { width, height, rgba: pen.getImageData(0, 0, width, height).data.buffer };
  } catch (error) {
    throw new NotRead('no-picture', error);
  }
}
