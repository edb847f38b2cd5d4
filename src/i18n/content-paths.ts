import { readdirSync } from 'node:fs';
import { SOURCE } from './locales.ts';

/**
 * The paths of the pages that are made of an entry of content each. The library that lists pages for search engines knows
 * them in English alone: of a page in another language it is told only where its path is fixed.
 */
export const contentPaths = (): readonly string[] =>
  ['causes', 'guide', 'faq', 'errors'].flatMap((folder) =>
    readdirSync(`content/${SOURCE}/${folder}`)
      .map((file) => file.replace(/\.mdx$/, ''))
      .map((id) => (id === 'index' ? `${folder}/` : `${folder}/${id}/`)),
  );
