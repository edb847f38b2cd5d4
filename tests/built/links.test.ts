import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressesIn, type BuiltSite, readSite } from '../support/built-site.ts';

const SITE = 'http://localhost:4321';
const SUB_FOLDER = '.cache/dist-sub-folder';
/** What Vitest tells its tests in the environment, and a build would take for its own orders. */
const OF_VITEST = ['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR'];

const site = readSite('dist');
const paths = [...site.pages.map(({ path }) => path), ...site.texts.keys()];

/** What is wrong with an address that a file names, if it is one of this site. */
function broken(of: BuiltSite, base: string, from: string, address: string): string[] {
  const { origin, pathname, hash } = new URL(address, `${SITE}${base.slice(0, -1)}${from}`);
  if (origin !== SITE) return [];
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

/** Every address in a file that leads nowhere. @param base the folder the site is published in, with its slashes */
const brokenIn = (of: BuiltSite, base: string, path: string): string[] =>
  named(of, path).flatMap((address) => broken(of, base, path, address));

test('the site has its pages, and they name one another', () => {
  expect(site.pages.length).toBeGreaterThan(90);
  for (const { path } of site.pages) expect(named(site, path).length, path).toBeGreaterThan(5);
});

test.each(paths)('every link in %s leads somewhere, to the anchor it names', (path) => {
  expect(brokenIn(site, '/', path)).toEqual([]);
});

describe('published in a sub-folder', () => {
  let folder: BuiltSite;

  beforeAll(() => {
    const own = Object.entries(process.env).filter(([name]) => !OF_VITEST.includes(name));
    const env = { ...Object.fromEntries(own), SITE_URL: SITE, BASE_PATH: '/pairing' };
    const args = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', SUB_FOLDER];
    const { status, stderr } = spawnSync(process.execPath, args, {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    expect(status, stderr).toBe(0);
    folder = readSite(SUB_FOLDER);
  }, 300_000);
  afterAll(() => rmSync(SUB_FOLDER, { recursive: true, force: true }));

  test.each(paths)('every link in %s leads somewhere', (path) => {
    expect(brokenIn(folder, '/pairing/', path)).toEqual([]);
  });
});
