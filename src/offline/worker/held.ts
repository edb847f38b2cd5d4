import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathParts } from '../../i18n/path-parts.ts';
import { filesIn } from '../../publish/files-in.ts';

/** Path below the site's home, as a browser asks for it, to the beginning of its content's SHA-256 in base64. */
export type Held = Readonly<Record<string, string>>;

/** Pages, scripts and the search; what only other programs read is not worth a user's storage. */
const WORTH =
  /(?:^|\/)index\.html$|^_astro\/.+\.js$|^_astro\/picture-.+\.bin$|^(?:search|check)\/.+\.(?:js|json|txt)$|^favicon\.svg$/;

/**
 * Lists what the worker may keep of a built site.
 *
 * @param dir the folder of the site
 */
export function heldIn(dir: string): Held {
  const files = filesIn(dir).filter((file) => WORTH.test(pathParts(file).path) && !file.endsWith('.br'));
  return Object.fromEntries(
    files.map((file) => {
      const digest = createHash('sha256')
        .update(readFileSync(join(dir, file)))
        .digest();
      return [file.replace(/index\.html$/, ''), digest.toString('base64').slice(0, 8)];
    }),
  );
}

/** Names a build by what it holds: the same site built twice has one name. */
export function buildOf(held: Held): string {
  return createHash('sha256').update(JSON.stringify(held)).digest('hex').slice(0, 10);
}
