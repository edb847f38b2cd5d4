import { readdirSync } from 'node:fs';
import { pageIn } from '../../tools/translations/front-matter.ts';

/** Where a statement is from, as content names it. */
export interface Source {
  readonly says: string;
  readonly from: string;
  readonly date?: string;
}

/** A file of content that becomes a page. */
export interface ContentPage {
  /** Its path below content/en/. */
  readonly path: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly sources: readonly Source[];
  readonly body: string;
}

/** Reads all pages of one folder of content. @throws when a file has no front matter */
export function pagesOf(folder: string): readonly ContentPage[] {
  return readdirSync(`content/en/${folder}`)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => {
      const path = `${folder}/${name}`;
      const { front, body } = pageIn(`en/${path}`);
      const { sources, ...data } = front;
      return { path, data, sources: sources as readonly Source[], body };
    });
}

/** Every text a user reads in a value of front matter. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** The paragraphs, list items and table cells of a body as plain text; headings, code and tags are left out. */
export function paragraphsOf(body: string): readonly string[] {
  return body
    .replace(/```[\s\S]*?```/g, '\n\n')
    .replace(/<Says>[\s\S]*?<\/Says>/g, '“…”')
    .replace(/<[^>]*>/g, '\n\n')
    .replace(/^#.*$/gm, '\n\n')
    .replace(/^\s*(?:[-*]|\d+\.)\s+/gm, '\n\n')
    .replace(/\|/g, '\n\n')
    .split(/\n\s*\n/)
    .map((text) =>
      text
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/[*_]{1,2}/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => /\w/.test(text) && !/^:?-+:?$/.test(text));
}
