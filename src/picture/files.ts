import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { bundle } from '../offline/bundle.ts';
import type { FileName } from './names.ts';

const require = createRequire(import.meta.url);
const beside = (name: string): Buffer => readFileSync(new URL(name, import.meta.url));

/** What reads pictures, as it lies on the site. */
export interface PictureFiles {
  /** Path below the site's home of the folder they are in, with a slash behind: another where they are others. */
  readonly folder: string;
  readonly files: Readonly<Record<FileName, Buffer>>;
  /** Whose they are, as text. */
  readonly licences: Buffer;
  /** Size of what a browser fetches, in bytes. */
  readonly bytes: number;
}

async function make(): Promise<PictureFiles> {
  const core = readFileSync(require.resolve('tesseract.js-core/tesseract-core-simd-lstm.js')).toString();
  const ours = await bundle(new URL('worker/worker.ts', import.meta.url));
  const files = {
    // in one, for a worker under this site's policy may load no script by its address
    'reader.js': Buffer.from(`${core}\n${ours}`),
    // packed here, not by the host: then it is as small everywhere as the page says
    'tesseract.bin': gzipSync(
      readFileSync(require.resolve('tesseract.js-core/tesseract-core-simd-lstm.wasm')),
      { level: 9 },
    ),
    'english.bin': readFileSync(require.resolve('@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz')),
  };
  const hash = createHash('sha256');
  for (const file of Object.values(files)) hash.update(file);
  return {
    folder: `_astro/picture-${hash.digest('hex').slice(0, 8)}/`,
    files,
    licences: Buffer.concat([
      beside('licences.txt'),
      readFileSync(require.resolve('tesseract.js-core/LICENSE')),
    ]),
    bytes: Object.values(files).reduce((sum, file) => sum + file.length, 0),
  };
}

let made: Promise<PictureFiles> | undefined;

/** Makes what reads a picture in the browser, of Tesseract and the part of ours that runs beside it; once a build. */
export function pictureFiles(): Promise<PictureFiles> {
  made ??= make();
  return made;
}
