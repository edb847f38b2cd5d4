import { gunzipSync } from 'node:zlib';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { diagnose } from '../../../src/diagnosis/diagnose.ts';
import { readersFindings } from '../../../src/diagnosis/whose.ts';
import { pictureFiles } from '../../../src/picture/files.ts';
import { startTesseract } from '../../../src/picture/worker/tesseract.ts';
import { read } from '../../../tools/evaluate/read.ts';
import { CORE, startReader } from '../../support/picture-reader.ts';

const parts: number[] = [];
let wordsOf: Awaited<ReturnType<typeof startReader>>;

beforeAll(async () => {
  wordsOf = await startReader((part) => parts.push(part));
});

function said(text: string): string {
  const { cause, confidence } = diagnose(readersFindings(read(text), { answers: {} }));
  return `${confidence} ${cause ?? ''}`.trim();
}

// real dashboards, of each look and each device; all of them, disturbed as well: npm run bench -- pictures
test.each([
  ['2026.2.26/pairing-phone', 'likely new-device'],
  ['2026.4.26/token-missing-desk', 'likely token-missing-or-wrong'],
  ['2026.6.11/secure-context-phone', 'likely device-identity-needs-secure-context'],
  ['2026.8.2/too-many-desk', 'proved rate-limited'],
  ['2026.9.6/pairing-phone', 'likely new-device'],
])('%s is read: %s', async (name, verdict) => {
  expect(said(await wordsOf(sharp(`public/pictures/${name}.avif`)))).toBe(verdict);
  expect(parts.at(-1)).toBe(1);
});

test('a crooked, unsharp picture of it is read too', async () => {
  const turned = sharp('public/pictures/2026.6.11/pairing-phone.avif')
    .rotate(2, { background: '#555' })
    .blur(1)
    .jpeg({ quality: 60 });
  expect(said(await wordsOf(sharp(await turned.toBuffer())))).toBe('likely new-device');
});

test('what is no data for it ends with an error', async () => {
  const { files } = await pictureFiles();
  const program = gunzipSync(files['tesseract.bin']);
  const start = startTesseract(CORE, program, Buffer.from('no data'), () => undefined);
  await expect(start).rejects.toThrow();
});
