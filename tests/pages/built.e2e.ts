import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { addressesIn, type BuiltSite, readSite } from '../support/built-site.ts';

const SITE = 'http://localhost:4321';
const SUB_FOLDER = '.cache/dist-sub-folder';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    rules: {
      // scripts are the site's own, and its policy names them
      'require-sri': 'off',
      // the search answers while one types
      'wcag/h32': 'off',
    },
  }),
);

/** What is wrong with an address named by a page, if it is one of this site. */
function broken(site: BuiltSite, base: string, from: string, address: string): string[] {
  const { origin, pathname, hash } = new URL(address, `${SITE}${base.slice(0, -1)}${from}`);
  if (origin !== SITE) return [];
  const path = `/${pathname.slice(base.length)}`;
  const says = (what: string): string[] => [`${from} names ${address}: ${what}`];
  if (!pathname.startsWith(base)) return says(`outside of ${base}`);
  if (!site.files.has(decodeURIComponent(path))) return says('no such file');
  const page = site.pages.find((each) => each.path === path);
  const anchor = decodeURIComponent(hash.slice(1));
  return anchor && page && !page.ids.has(anchor) ? says('no such anchor') : [];
}

/** Every address of a site that leads nowhere. @param base the folder the site is published in, with its slashes */
function brokenIn(site: BuiltSite, base: string): string[] {
  const inPages = site.pages.flatMap((page) =>
    addressesIn(page).flatMap((address) => broken(site, base, page.path, address)),
  );
  const inTexts = [...site.texts].flatMap(([path, text]) =>
    [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, address = '']) => broken(site, base, path, address)),
  );
  return [...new Set([...inPages, ...inTexts])];
}

test('every link of the built site leads somewhere, to the anchor it names', async () => {
  const site = await readSite('dist');
  expect(site.pages.length).toBeGreaterThan(90);
  expect(brokenIn(site, '/')).toEqual([]);
});

test('so it is when the site is published in a sub-folder', async () => {
  test.setTimeout(120_000);
  const env = { ...process.env, SITE_URL: SITE, BASE_PATH: '/pairing' };
  const args = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', SUB_FOLDER];
  const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  const site = await readSite(SUB_FOLDER);
  rmSync(SUB_FOLDER, { recursive: true });
  expect(site.pages.length).toBeGreaterThan(90);
  expect(brokenIn(site, '/pairing/')).toEqual([]);
});

test('every page is valid, has one first heading and leaves no level out', async () => {
  const { pages } = await readSite('dist');
  for (const { path, source, root } of pages) {
    const { results } = await validator.validateString(source, path);
    const faults = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
    );
    expect.soft(faults, path).toEqual([]);
    expect.soft(root.querySelectorAll('h1').length, path).toBe(1);
  }
});

test('every picture has words, or is only for show, and keeps its place', async () => {
  const { pages } = await readSite('dist');
  for (const { path, root } of pages) {
    for (const image of root.querySelectorAll('img'))
      for (const attribute of ['alt', 'width', 'height'])
        expect.soft(image.hasAttribute(attribute), `${path}: img without ${attribute}`).toBe(true);
    for (const drawing of root.querySelectorAll('svg'))
      expect.soft(drawing.getAttributeValue('aria-hidden'), `${path}: svg`).toBe('true');
  }
});
