import { getCollection } from 'astro:content';
import { corrections } from '../plain/lists.ts';
import type { PlainPage } from '../plain/page.ts';
import { plainPages } from '../plain/pages.ts';
import { recipesOf } from '../plain/recipes.ts';
import { indexSite, type SiteIndex } from './site-index.ts';

/** Every page and file to be found, with what people call it. */
async function searchable(): Promise<readonly PlainPage[]> {
  const also = new Map((await getCollection('searches')).map(({ id, data }) => [id, data.says]));
  const pages = [...(await plainPages()), await corrections(), ...(await recipesOf())];
  const known = new Set(pages.map(({ path }) => path));
  const lost = [...also.keys()].filter((path) => !known.has(path));
  if (lost.length > 0)
    throw new Error(`content/search.yaml names pages that are not there: ${lost.join(', ')}`);
  return pages.map((page) => ({ ...page, says: [...page.says, ...(also.get(page.path) ?? [])] }));
}

let made: Promise<SiteIndex> | undefined;

/** The index of the site, made once a build: the pages that write it share it. */
export function siteIndex(): Promise<SiteIndex> {
  made ??= searchable().then(indexSite);
  return made;
}
