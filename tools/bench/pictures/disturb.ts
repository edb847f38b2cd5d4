import sharp from 'sharp';

/** The same numbers at every run, from 0 to 1: `a` and `c` of the ANSI C example of a generator. */
function numbers(seed: number): () => number {
  let last = seed;
  return () => {
    last = (last * 1_103_515_245 + 12_345) & 0x7fffffff;
    return last / 0x7fffffff;
  };
}

/** How bright light falls on a screen that is photographed: full at one corner, little more than half at the other. */
const SHADOW = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" width="100" height="100" preserveAspectRatio="none"><linearGradient id="g" x2="1" y2="1"><stop stop-opacity="0"/><stop offset="1" stop-opacity=".45"/></linearGradient><rect width="1" height="1" fill="url(#g)"/></svg>',
);
/** Standard deviation of a camera's grain in a dim room, of 255. */
const GRAIN = 11;

/** As a phone photographs a screen: from the side, in uneven light, not quite sharp, with grain, and packed. */
async function photo(file: string): Promise<Buffer> {
  const screen = sharp(file).removeAlpha();
  const { width, height } = await screen.metadata();
  const shadow = await sharp(SHADOW).resize({ width, height, fit: 'fill' }).png().toBuffer();
  const lit = await screen
    .composite([{ input: shadow }])
    .png()
    .toBuffer();
  const { data, info } = await sharp(lit)
    .rotate(2, { background: '#555' })
    .blur(1.2)
    .resize({ width: Math.round(width * 0.9) })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const random = numbers(7);
  // three together are nearly as chance has it
  const grain = (): number => (random() + random() + random() - 1.5) * 2 * GRAIN;
  const grained = data.map((value) => Math.max(0, Math.min(255, value + grain())));
  const { width: wide, height: high, channels } = info;
  return sharp(grained, { raw: { width: wide, height: high, channels } })
    .jpeg({ quality: 70 })
    .toBuffer();
}

/** How a screen comes to somebody who is asked for help: as it was, made small by a chat, photographed. */
export const WAYS: Readonly<Record<string, (file: string) => Promise<Buffer>>> = {
  png: (file) => sharp(file).png().toBuffer(),
  jpeg: async (file) => {
    const { width } = await sharp(file).metadata();
    return sharp(file)
      .removeAlpha()
      .resize({ width: Math.round(width * 0.6) })
      .jpeg({ quality: 55 })
      .toBuffer();
  },
  photo,
};
