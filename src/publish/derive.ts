import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { twinOf } from '../markdown/twin.ts';
import { readNames } from '../search/build/names.ts';
import { recordsOf } from '../search/build/records.ts';
import { builtPages } from './built-pages.ts';

/** Writes what is made of the built pages: beside each its Markdown twin, and what the search is made over. */
export function derive(): AstroIntegration {
  let root = new URL('./', import.meta.url);
  return {
    name: 'derive',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pages = builtPages(folder);
        for (const page of pages) writeFileSync(join(folder, page.path, 'index.md'), twinOf(page));
        const records = recordsOf(pages, readNames(root));
        writeFileSync(join(folder, 'search/index.json'), JSON.stringify(records));
      },
    },
  };
}
