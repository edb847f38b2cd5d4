import { readFileSync } from 'node:fs';
import { select } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { attribute, metaOf, pageAt, readSite } from '../support/built-site.ts';
import { listedPaths } from '../support/site-map.ts';
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
  const own = site.pages.map(({ path }) => path).filter((path) => path.endsWith('/') && path !== '/offline/');
  expect(listed.toSorted()).toEqual(own.toSorted());
});

test('each page has a picture of its own; home is the check, and has its', () => {
  expect(new Set(pages.map(([, page]) => metaOf(page, 'og:image'))).size).toBe(pages.length - 1);
});

test.each(pages)('what %s tells search engines has all they need, and stands on the page', (path, page) => {
  const told = structuredIn(page.source);
  expect(told).toHaveLength(/^\/(?:(?:causes|guide|faq|errors)\/.|guide\/$)/.test(path) ? 1 : 0);
  const main = select('main', page.tree);
  const shown = main ? plain(textOf(main)) : '';
  for (const { url, headline, description } of told) {
    expect(new URL(url).pathname).toBe(path);
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
