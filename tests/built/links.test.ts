import { expect, test } from 'vitest';
import type { Target } from '../../tools/site/build.ts';
import { BELOW } from '../support/below.ts';
import { addressesIn, type BuiltSite, readSite } from '../support/built-site.ts';

/** Where a site was built for, as `BELOW` has it. */
type Place = Pick<Target, 'base' | 'site'>;

const ROOT: Place = { site: 'http://localhost:4321', base: '/' };

const root = readSite('dist');
const below = readSite(BELOW.dir);
const paths = [...root.pages.map(({ path }) => path), ...root.texts.keys()];

/** What is wrong with an address that a file names, if it is one of this site. */
function broken(of: BuiltSite, { site, base }: Place, from: string, address: string): string[] {
  const { origin, pathname, hash } = new URL(address, `${site}${base.slice(0, -1)}${from}`);
  if (origin !== site) return [];
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

/** Every address in a file that leads nowhere. */
const brokenIn = (of: BuiltSite, place: Place, path: string): string[] =>
  named(of, path).flatMap((address) => broken(of, place, path, address));

test('the site has its pages, and they name one another', () => {
  expect(root.pages.length).toBeGreaterThan(90);
  for (const { path } of root.pages) expect(named(root, path).length, path).toBeGreaterThan(5);
});

test.each(paths)('every link in %s leads somewhere, to the anchor it names', (path) => {
  expect(brokenIn(root, ROOT, path)).toEqual([]);
});

test.each(paths)('every link in %s leads somewhere in a sub-folder too', (path) => {
  expect(brokenIn(below, BELOW, path)).toEqual([]);
});
