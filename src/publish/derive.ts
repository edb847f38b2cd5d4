import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LOCALE_IDS, type LocaleId } from '../i18n/locales.ts';
import { pathIn, pathParts } from '../i18n/path-parts.ts';
import { twinOf } from '../markdown/twin.ts';
import { readNames } from '../search/build/names.ts';
import { recordsOf } from '../search/build/records.ts';
import { type BuiltPage, builtPages } from './built-pages.ts';

/** Cuts the search box out of its page, for pages that have a bare field: src/search/complete.ts. */
function searchBox(page: string): string {
  const [box] = /<search>.*<\/search>/s.exec(page) ?? [];
  if (!box) throw new Error('The search page has no search box');
  return box;
}

/** Those of one language, by the path that they have in every language. */
const pagesIn = (locale: LocaleId, pages: readonly BuiltPage[]): readonly BuiltPage[] =>
  pages.flatMap((page) => {
    const parts = pathParts(page.path);
    return parts.locale === locale ? [{ ...page, path: parts.path }] : [];
  });

/** Writes what is made of the built pages: beside each its Markdown twin, and what the search of each language is made over. */
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
        for (const locale of LOCALE_IDS) {
          const at = join(folder, pathIn(locale, 'search'));
          const records = recordsOf(pagesIn(locale, pages), readNames(root, locale));
          writeFileSync(join(at, 'index.json'), JSON.stringify(records));
          writeFileSync(join(at, 'box.txt'), searchBox(readFileSync(join(at, 'index.html'), 'utf8')));
        }
      },
    },
  };
}
