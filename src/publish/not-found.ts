import { renameSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { TRANSLATIONS } from '../i18n/locales.ts';

/** Puts the page for what is not found where hosts look for it below the folder of each language, as Astro does for English. */
export function notFound(): AstroIntegration {
  return {
    name: 'not-found',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const id of TRANSLATIONS) {
          const folder = join(fileURLToPath(dir), id);
          renameSync(join(folder, '404/index.html'), join(folder, '404.html'));
          rmdirSync(join(folder, '404'));
        }
      },
    },
  };
}
