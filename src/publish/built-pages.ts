import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { filesIn } from './files-in.ts';

/** One built page, as far as its twin and the search need it. */
export interface BuiltPage {
  /** Below the site's home, without a leading slash, as `causes/new-device/`. */
  readonly path: string;
  /** Its whole address. */
  readonly url: string;
  /** What stands on it between the head of the page and its foot. */
  readonly main: Element;
}

/** The address that a page gives its `rel` link. */
const linked = (page: Root, rel: string): string | undefined =>
  select(`link[rel=${rel}]`, page)?.properties['href']?.toString();

/**
 * Reads one built page.
 *
 * @param path below the site's home
 * @returns nothing where the page promises no twin: it stands in for others
 * @throws where the page has no address of its own or no main part
 */
export function readPage(path: string, text: string): BuiltPage | undefined {
  const page = fromHtml(text);
  if (linked(page, 'alternate') === undefined) return undefined;
  const url = linked(page, 'canonical');
  const main = select('main', page);
  if (!url || !main) throw new Error(`${path} has no canonical address or no main part`);
  return { path, url, main };
}

/** Reads every page of a built site that has a twin. @param dir the folder of the site */
export function builtPages(dir: string): readonly BuiltPage[] {
  const files = filesIn(dir).filter((file) => /(?:^|\/)index\.html$/.test(file));
  return files.flatMap(
    (file) => readPage(file.replace(/index\.html$/, ''), readFileSync(join(dir, file), 'utf8')) ?? [],
  );
}
