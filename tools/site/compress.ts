import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TEXT = /\.(?:html|css|m?js|svg|json|xml|txt|md|webmanifest)$/;

function modified(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/**
 * Writes the brotli form of every text file of a built site beside it, as hosts do: of what is not compressed yet,
 * or was before its last change.
 *
 * @param dir the folder of the built site
 */
export function compress(dir: string): void {
  for (const entry of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
    if (!TEXT.test(entry)) continue;
    const file = join(dir, entry);
    if (modified(`${file}.br`) > modified(file)) continue;
    const text = readFileSync(file);
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    };
    writeFileSync(`${file}.br`, brotliCompressSync(text, { params }));
  }
}
