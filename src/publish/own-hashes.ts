import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const IN_PAGE = /<(?:script|style)[^>]*>(.*?)<\/(?:script|style)>/gs;
const POLICY = /(?<=<meta http-equiv="content-security-policy" content=")[^"]*/;

/**
 * Takes out of a page's policy the hashes of what stands only in other pages: Astro lists those of the whole site, and
 * random letters are what no compression makes smaller.
 *
 * @param page its HTML
 */
function withOwnHashes(page: string): string {
  const own = new Set(
    [...page.matchAll(IN_PAGE)].map(([, text = '']) => createHash('sha256').update(text).digest('base64')),
  );
  const kept = (hash: string, value: string): string => (own.has(value) ? hash : '');
  return page.replace(POLICY, (policy) => policy.replaceAll(/ 'sha256-([^']+)'/g, kept));
}

/** Does so with every built page. */
export function ownHashes(): AstroIntegration {
  return {
    name: 'own-hashes',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!file.endsWith('.html')) continue;
          const path = join(folder, file);
          writeFileSync(path, withOwnHashes(readFileSync(path, 'utf8')));
        }
      },
    },
  };
}
