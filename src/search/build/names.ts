import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { type LocaleId, SOURCE } from '../../i18n/locales.ts';

/** What pages and files are called beside what they say themselves. */
export interface Names {
  /** What people call a page, by its path. */
  says(path: string): readonly string[];
  /** Every path that has such names. */
  readonly named: readonly string[];
  /** Title and lead of a file, by its name. @throws where it has none */
  recipes(file: string): { readonly title: string; readonly lead: string };
}

const searches = z.record(z.string(), z.strictObject({ says: z.array(z.string()).min(1) }));
const words = z.record(z.string(), z.string());

/**
 * Reads the names out of the content.
 *
 * @param root the folder of the repository
 * @param locale whose names: English ones are added, for people search for what an English program said
 * @throws where a file is not as it should be
 */
export function readNames(root: URL, locale: LocaleId): Names {
  const read = (id: LocaleId, file: string): unknown => {
    const address = new URL(`content/${id}/${file}`, root);
    return existsSync(address) ? parse(readFileSync(address, 'utf8')) : {};
  };
  const both = [...new Set([locale, SOURCE])];
  const also = both.map((id) => searches.parse(read(id, 'search.yaml')));
  const recipes = {
    ...words.parse(read(SOURCE, 'words/recipes.yaml')),
    ...words.parse(read(locale, 'words/recipes.yaml')),
  };
  return {
    says: (path) => also.flatMap((names) => names[path]?.says ?? []),
    named: [...new Set(also.flatMap(Object.keys))],
    recipes: (file) => {
      const [title, lead] = [recipes[file], recipes[`${file}-lead`]];
      if (!title || !lead) throw new Error(`content/en/words/recipes.yaml has no words for ${file}`);
      return { title, lead };
    },
  };
}
