import { getCollection } from 'astro:content';
import { wordsOf } from '../layouts/words.ts';
import type { PlainPage } from './page.ts';
import { partsOfSite } from './parts.ts';

/** Where a file stands on the page that shows it. */
export function fileAnchor(path: string): string {
  return path.replace(/^.*\//, '').replace(/\W+/g, '-').toLowerCase();
}

/** The configuration files of the site, each as a part of the first page that shows it. */
export async function recipesOf(): Promise<readonly PlainPage[]> {
  const word = await wordsOf('recipes');
  const parts = await partsOfSite();
  const shown = [
    ...(await getCollection('causes')).map(({ id, body }) => ({ path: `causes/${id}/`, body })),
    ...(await getCollection('guide')).map(({ id, body }) => ({ path: `guide/${id}/`, body })),
    ...(await getCollection('faq')).map(({ id, body }) => ({ path: `faq/${id}/`, body })),
  ];
  const recipes = new Map<string, PlainPage>();
  for (const { path, body } of shown)
    for (const [, file = ''] of (body ?? '').matchAll(/<File path="([^"]+)"/g)) {
      const name = file.replace(/^.*\//, '');
      if (recipes.has(file)) continue;
      recipes.set(file, {
        path: `${path}#${fileAnchor(file)}`,
        kind: 'recipe',
        title: word(name),
        lead: word(`${name}-lead`),
        body: parts.file(file),
        says: [name],
        sections: [],
      });
    }
  return [...recipes.values()];
}
