import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import type { BuiltPage } from '../../publish/built-pages.ts';
import type { Kind, SearchRecord } from '../record.ts';
import type { Names } from './names.ts';
import { sectionsOf } from './sections.ts';

/** Pages to be found, by the folder they are in; those that only list others are not. */
const FOUND: readonly (readonly [path: RegExp, kind: Kind])[] = [
  [/^guide\/|^corrections\//, 'guide'],
  [/^causes\/./, 'cause'],
  [/^faq\/./, 'faq'],
  [/^errors\/./, 'error'],
];

const words = (element: Element | undefined): string =>
  element ? textOf(element).replace(/\s+/g, ' ').trim() : '';

/** The files that a page shows, each a part of it. */
function recipesOf({ path, main }: BuiltPage, { recipes, says }: Names): readonly SearchRecord[] {
  return selectAll('figure.command', main).map((figure) => {
    const file = words(select('.bar > span', figure));
    const at = `${path}#${figure.properties['id']}`;
    const sections = [{ anchor: '', heading: '', text: words(select('pre', figure)) }];
    const { title, lead } = recipes(file);
    return { path: at, kind: 'recipe', title, lead, says: [file, ...says(at)], sections };
  });
}

/** What there is to be found on one page: itself, and its files; nothing on a page that only lists others. */
function found(page: BuiltPage, names: Names): readonly SearchRecord[] {
  const { path, main } = page;
  const kind = FOUND.find(([paths]) => paths.test(path))?.[1];
  if (!kind) return [];
  const explains = selectAll('[data-says] .says, dl code', main).map(words);
  const record: SearchRecord = {
    path,
    kind,
    title: words(select('h1', main)),
    lead: words(select('.lead', main)),
    says: [...new Set([...explains, ...names.says(path)])],
    sections: sectionsOf(main),
  };
  return [record, ...recipesOf(page, names)];
}

/**
 * Makes what is searched of the built pages. A file that several pages show is found on the first.
 *
 * @throws where a file has no name, or something is named that is not there
 */
export function recordsOf(pages: readonly BuiltPage[], names: Names): readonly SearchRecord[] {
  const records = new Map<string, SearchRecord>();
  for (const record of pages.flatMap((page) => found(page, names))) {
    const key = record.kind === 'recipe' ? record.title : record.path;
    if (!records.has(key)) records.set(key, record);
  }
  const paths = new Set([...records.values()].map(({ path }) => path));
  const missing = names.named.filter((path) => !paths.has(path));
  if (missing.length > 0)
    throw new Error(`content/en/search.yaml names pages that are not there: ${missing.join(', ')}`);
  return [...records.values()];
}
