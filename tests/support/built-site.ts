import { readdirSync, readFileSync } from 'node:fs';
import { type HtmlElement, Parser, StaticConfigLoader } from 'html-validate';

/** One page of a built site. */
export interface BuiltPage {
  /** As the address bar shows it, without the folder the site is published in: `/guide/`. */
  readonly path: string;
  readonly source: string;
  readonly root: HtmlElement;
  readonly ids: ReadonlySet<string>;
}

/** A site as `astro build` left it. */
export interface BuiltSite {
  readonly pages: readonly BuiltPage[];
  /** Every file that a host would send, by its path: a page stands under `/guide/` and under its file's name. */
  readonly files: ReadonlySet<string>;
  /** The Markdown twins and other texts, by path. */
  readonly texts: ReadonlyMap<string, string>;
}

/** @param folder of a build */
export async function readSite(folder: string): Promise<BuiltSite> {
  const parser = new Parser(await new StaticConfigLoader().getConfigFor('page.html'));
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath.slice(folder.length)}/${name}`.replaceAll('\\', '/'));
  const pages = names
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const source = readFileSync(folder + name, 'utf8');
      const root = parser.parseHtml(source);
      const ids = new Set(root.querySelectorAll('[id]').flatMap(({ id }) => id ?? []));
      return { path: name.replace(/index\.html$/, ''), source, root, ids };
    });
  const texts = names
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .map((name) => [name, readFileSync(folder + name, 'utf8')] as const);
  return { pages, files: new Set([...names, ...pages.map(({ path }) => path)]), texts: new Map(texts) };
}

/** Every address a page names: links, scripts, pictures, style sheets. */
export function addressesIn({ root }: BuiltPage): readonly string[] {
  return ['href', 'src'].flatMap((name) =>
    root.querySelectorAll(`[${name}]`).flatMap((element) => element.getAttributeValue(name) ?? []),
  );
}
