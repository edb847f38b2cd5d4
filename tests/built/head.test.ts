import { readFileSync } from 'node:fs';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { LOCALE_IDS, LOCALES, TRANSLATIONS } from '../../src/i18n/locales.ts';
import { pathIn, pathParts } from '../../src/i18n/path-parts.ts';
import { attribute, metaOf, pageAt, readSite } from '../support/built-site.ts';
import { englishPaths, listedPaths } from '../support/site-map.ts';
import { structuredIn } from '../support/structured.ts';

const site = readSite('dist');
const pages = listedPaths().map((path) => [path, pageAt(site, path)] as const);

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

test.each(pages)('%s names itself, and a picture as large as it says', (path, page) => {
  const here = `http://localhost:4321${path}`;
  expect(attribute(select('link[rel=canonical]', page.tree), 'href')).toBe(here);
  expect(metaOf(page, 'og:url')).toBe(here);
  const picture = readFileSync(`dist${new URL(metaOf(page, 'og:image') ?? '').pathname}`);
  // the PNG header names width and height
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([
    Number(metaOf(page, 'og:image:width')),
    Number(metaOf(page, 'og:image:height')),
  ]);
});

test('every page but those that stand in for others is listed for search engines', () => {
  const listed = pages.map(([path]) => path);
  const own = site.pages
    .map(({ path }) => path)
    .filter((path) => path.endsWith('/') && !path.endsWith('/offline/'));
  expect(listed.toSorted()).toEqual(own.toSorted());
});

test('each page has a picture of its own; home is the check, and has its; other languages have the English one', () => {
  const pictures = new Map(pages.map(([path, page]) => [path, metaOf(page, 'og:image')]));
  expect(new Set(pictures.values()).size).toBe(englishPaths().length - 1);
  for (const path of englishPaths())
    for (const id of TRANSLATIONS) expect(pictures.get(`/${id}${path}`)).toBe(pictures.get(path));
});

test.each(pages)('%s says its language, and names itself in every other', (path, { tree }) => {
  const parts = pathParts(path.slice(1));
  expect(attribute(select('html', tree), 'lang')).toBe(LOCALES[parts.locale].tag);
  const others = selectAll('link[hreflang]', tree).map((link) => [
    attribute(link, 'hrefLang'),
    new URL(attribute(link, 'href') ?? '').pathname,
  ]);
  expect(others).toEqual([
    ...LOCALE_IDS.map((id) => [LOCALES[id].tag, `/${pathIn(id, parts.path)}`]),
    ['x-default', `/${parts.path}`],
  ]);
  const switched = selectAll('#languages a', tree).map((link) => attribute(link, 'href'));
  expect(switched).toEqual(LOCALE_IDS.map((id) => `/${pathIn(id, parts.path)}`));
});

test.each(pages)('what %s tells search engines has all they need, and stands on the page', (path, page) => {
  const told = structuredIn(page.source);
  expect(told).toHaveLength(
    /^(?:(?:causes|guide|faq|errors)\/.|guide\/$)/.test(pathParts(path.slice(1)).path) ? 1 : 0,
  );
  const main = select('main', page.tree);
  const shown = main ? plain(textOf(main)) : '';
  for (const { url, headline, description, inLanguage } of told) {
    expect(new URL(url).pathname).toBe(path);
    expect(inLanguage).toBe(LOCALES[pathParts(path.slice(1)).locale].tag);
    for (const claim of [headline, description]) expect(shown).toContain(plain(claim));
  }
});

test('a block that lacks what search engines need is seen', () => {
  const block = (rest: object): string =>
    `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'TechArticle', ...rest })}</script>`;
  const url = 'https://x.example/';
  const author = { '@type': 'Organization', name: 'a', url };
  const whole = { headline: 'a', description: 'b', url, image: url, author, inLanguage: 'en-GB' };
  expect(structuredIn(block(whole))).toHaveLength(1);
  expect(() => structuredIn(block({ ...whole, headline: '' }))).toThrow();
  expect(() => structuredIn(block({ ...whole, author: { name: 'a' } }))).toThrow();
  expect(() => structuredIn(block({ ...whole, mainEntity: [] }))).toThrow();
});
