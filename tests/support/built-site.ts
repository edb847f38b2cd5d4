import { readdirSync, readFileSync } from 'node:fs';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';

/** One page of a built site. */
export interface BuiltPage {
  /** As the address bar shows it, without the folder the site is published in: `/guide/`. */
  readonly path: string;
  readonly source: string;
  readonly tree: Root;
  readonly ids: ReadonlySet<string>;
}

/** A site as `astro build` left it. */
export interface BuiltSite {
  readonly pages: readonly BuiltPage[];
  readonly byPath: ReadonlyMap<string, BuiltPage>;
  /** Every file that a host would send, by its path: a page stands under `/guide/` and under its file's name. */
  readonly files: ReadonlySet<string>;
  /** The Markdown twins and other texts, by path. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Gives an attribute of an element as text.
 *
 * @param name as HAST has it, which is as HTML has it where that is one word
 * @returns nothing where the element, or the attribute, is not there
 */
export function attribute(element: Element | undefined, name: string): string | undefined {
  const value = element?.properties[name];
  return value === undefined || value === null ? undefined : [value].flat().join(' ');
}

/** What was read, for the files of tests that come after in the same process. */
const SITES = new Map<string, BuiltSite>();

function readPage(folder: string, name: string): BuiltPage {
  const source = readFileSync(folder + name, 'utf8');
  const tree = fromHtml(source);
  const ids = new Set(selectAll('[id]', tree).flatMap((element) => attribute(element, 'id') ?? []));
  return { path: name.replace(/index\.html$/, ''), source, tree, ids };
}

/** @param folder of a build */
export function readSite(folder: string): BuiltSite {
  const site = SITES.get(folder) ?? readBuilt(folder);
  SITES.set(folder, site);
  return site;
}

function readBuilt(folder: string): BuiltSite {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath.slice(folder.length)}/${name}`.replaceAll('\\', '/'));
  const pages = names.filter((name) => name.endsWith('.html')).map((name) => readPage(folder, name));
  const texts = names
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .map((name) => [name, readFileSync(folder + name, 'utf8')] as const);
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return { pages, byPath, files: new Set([...names, ...byPath.keys()]), texts: new Map(texts) };
}

/**
 * Finds one page of a site.
 *
 * @throws where it has no such page
 */
export function pageAt({ byPath }: BuiltSite, path: string): BuiltPage {
  const page = byPath.get(path);
  if (!page) throw new Error(`No page was built for ${path}`);
  return page;
}

/** What a page says of itself in its head: the content of a `meta`, by its name or property. */
export const metaOf = ({ tree }: BuiltPage, name: string): string | undefined =>
  attribute(select(`meta[property="${name}"], meta[name="${name}"]`, tree), 'content');

/** Every address a page names: links, scripts, pictures, style sheets. */
export function addressesIn({ tree }: BuiltPage): readonly string[] {
  return ['href', 'src'].flatMap((name) =>
    selectAll(`[${name}]`, tree).flatMap((element) => attribute(element, name) ?? []),
  );
}
