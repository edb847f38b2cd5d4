import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { encode } from '../../../tools/releases/pictures/encode.ts';
import { HEAVIEST } from '../../../tools/releases/pictures/rows.ts';

/** A screenshot of nothing but noise, which no picture is heavier than. */
const noise = (side: number): Promise<Buffer> =>
  sharp(randomBytes(side * side * 3), { raw: { width: side, height: side, channels: 3 } })
    .png()
    .toBuffer();

test('a plain screenshot keeps all its pixels', async () => {
  const create = { width: 400, height: 300, channels: 3, background: '#fbfaf6' } as const;
  const picture = await encode(await sharp({ create }).png().toBuffer());
  expect(picture.length).toBeLessThanOrEqual(HEAVIEST);
  expect(await sharp(picture).metadata()).toMatchObject({ width: 400, height: 300 });
});

test('one that would be too heavy is made smaller', async () => {
  const picture = await encode(await noise(320));
  expect(picture.length).toBeLessThanOrEqual(HEAVIEST);
  expect((await sharp(picture).metadata()).width).toBeLessThan(320);
});

test('what is too heavy however small it is made is no picture', async () => {
  await expect(encode(await noise(1000))).rejects.toThrow('light enough');
});
