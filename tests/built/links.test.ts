import { expect, test } from 'vitest';
import { BELOW } from '../support/below.ts';
import { addressesIn, type BuiltSite, readSite } from '../support/built-site.ts';

const SITE = 'http://localhost:4321';

const site = readSite('dist');
const below = readSite(BELOW.dir);
const paths = [...site.pages.map(({ path }) => path), ...site.texts.keys()];

/** What is wrong with an address that a file names, if it is one of this site. */
function broken(of: BuiltSite, at: string, base: string, from: string, address: string): string[] {
  const { origin, pathname, hash } = new URL(address, `${at}${base.slice(0, -1)}${from}`);
  if (origin !== at) return [];
  const path = `/${pathname.slice(base.length)}`;
  const says = (what: string): string[] => [`${address}: ${what}`];
  if (!pathname.startsWith(base)) return says(`outside of ${base}`);
  if (!of.files.has(decodeURIComponent(path))) return says('no such file');
  const page = of.byPath.get(path);
  const anchor = decodeURIComponent(hash.slice(1));
  return anchor && page && !page.ids.has(anchor) ? says('no such anchor') : [];
}

/** Every address that a page or a text names. @throws where there is no such file */
function named(of: BuiltSite, path: string): readonly string[] {
  const page = of.byPath.get(path);
  if (page) return addressesIn(page);
  const text = of.texts.get(path);
  if (text === undefined) throw new Error(`${path} was not built`);
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, address = '']) => address);
}

/**
 * Every address in a file that leads nowhere.
 *
 * @param at where the site is published, without a path
 * @param base the folder it is published in, with its slashes
 */
const brokenIn = (of: BuiltSite, at: string, base: string, path: string): string[] =>
  named(of, path).flatMap((address) => broken(of, at, base, path, address));

test('the site has its pages, and they name one another', () => {
  expect(site.pages.length).toBeGreaterThan(90);
  for (const { path } of site.pages) expect(named(site, path).length, path).toBeGreaterThan(5);
});

test.each(paths)('every link in %s leads somewhere, to the anchor it names', (path) => {
  expect(brokenIn(site, SITE, '/', path)).toEqual([]);
});

test.each(paths)('every link in %s leads somewhere in a sub-folder too', (path) => {
  expect(brokenIn(below, BELOW.site, BELOW.base, path)).toEqual([]);
});
