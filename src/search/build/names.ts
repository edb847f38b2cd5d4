import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';

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
 * @throws where a file is not as it should be
 */
export function readNames(root: URL): Names {
  const read = (file: string): unknown => parse(readFileSync(new URL(`content/${file}`, root), 'utf8'));
  const also = searches.parse(read('search.yaml'));
  const recipes = words.parse(read('words/recipes.yaml'));
  return {
    says: (path) => also[path]?.says ?? [],
    named: Object.keys(also),
    recipes: (file) => {
      const [title, lead] = [recipes[file], recipes[`${file}-lead`]];
      if (!title || !lead) throw new Error(`content/words/recipes.yaml has no words for ${file}`);
      return { title, lead };
    },
  };
}
