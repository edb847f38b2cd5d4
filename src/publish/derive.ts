import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { twinOf } from '../markdown/twin.ts';
import { readNames } from '../search/build/names.ts';
import { recordsOf } from '../search/build/records.ts';
import { builtPages } from './built-pages.ts';

/** Cuts the search box out of its page, for pages that have a bare field: src/search/complete.ts. */
function searchBox(page: string): string {
  const [box] = /<search>.*<\/search>/s.exec(page) ?? [];
  if (!box) throw new Error('The search page has no search box');
  return box;
}

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
        const search = readFileSync(join(folder, 'search/index.html'), 'utf8');
        writeFileSync(join(folder, 'search/box.txt'), searchBox(search));
      },
    },
  };
}
