import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { LOCALE_IDS } from '../../src/i18n/locales.ts';
import { pathIn } from '../../src/i18n/path-parts.ts';
import { serve } from '../../tools/site/serve.ts';
import { attribute, pageAt, readSite } from '../support/built-site.ts';
import { englishPaths, listedPaths } from '../support/site-map.ts';

const SITE = 'http://localhost:4321';

const site = readSite('dist');
const pages = listedPaths().map((path) => [path, pageAt(site, path)] as const);

/** What matches in a tree and stands in none of these parts of it. */
function outside(parts: readonly string[], selector: string, tree: Root): readonly Element[] {
  const inside = new Set(selectAll(parts.flatMap((part) => [part, `${part} *`]).join(), tree));
  return selectAll(selector, tree).filter((each) => !inside.has(each));
}

/** What a page says in ways that its twin must say too: its title, lead, commands, codes. */
const saidBy = (tree: Root): readonly string[] =>
  outside(
    ['nav', 'pairing-troubleshooter', '.without', '[hidden]'],
    'h1, .lead, article h2, .prose .command code, article dd, cite',
    tree,
  ).map((each) => plain(textOf(each)));

/** Where a page links to on this site. */
function linkedFrom(path: string, tree: Root): readonly string[] {
  return outside(['nav', '.note', 'pairing-troubleshooter', '[hidden]'], 'main a[href]', tree)
    .map((link) => new URL(attribute(link, 'href') ?? '', SITE + path))
    .filter(({ origin, pathname }) => origin === SITE && pathname !== path)
    .map(({ pathname }) => pathname);
}

/** Without the marks of Markdown and of fine typography. */
const plain = (text: string): string =>
  text
    .replace(/[’‘]/g, "'")
    .replace(/[`*_,\\\s>]+/g, ' ')
    .trim();

/** The twin that a page names. @throws where it names none, or one that was not built */
function twinOf(tree: Root): string {
  const address = attribute(select('link[rel=alternate][type="text/markdown"]', tree), 'href');
  const twin = site.texts.get(new URL(address ?? '', SITE).pathname);
  if (twin === undefined) throw new Error(`There is no twin at ${address}`);
  return twin;
}

test.each(pages)('%s has a twin in Markdown that says all it says', (path, { tree }) => {
  const twin = twinOf(tree);
  expect(twin.replace(/```[\s\S]*?```|`[^`\n]*`/g, '')).not.toMatch(/<\/?[A-Z][\w.]*[\s/>]|\{[a-z]\w*\}/);
  expect(twin).not.toMatch(/undefined|\]\(\//);
  const said = saidBy(tree);
  expect(said.length).toBeGreaterThan(0);
  const told = plain(twin);
  expect(said.filter((text) => !told.includes(text))).toEqual([]);
  const there = (link: string): boolean => new RegExp(`:4321${link}[)#]`).test(twin);
  expect(linkedFrom(path, tree).filter((link) => !there(link))).toEqual([]);
});

test('pages have leads, commands and links that their twins can miss', () => {
  expect(pages.flatMap(([, { tree }]) => saidBy(tree)).length).toBeGreaterThan(500);
  expect(pages.flatMap(([path, { tree }]) => linkedFrom(path, tree)).length).toBeGreaterThan(200);
});

test.each(LOCALE_IDS)('llms.txt names every page of words by its twin, in %s', (id) => {
  const text = site.texts.get(`/${pathIn(id, 'llms.txt')}`) ?? '';
  expect(text).toMatch(/^# .+\n\n> .+\n/);
  const used = ['/', '/check/', '/search/', '/own-page/', '/standings/', '/causes/', '/faq/', '/errors/'];
  for (const path of englishPaths().filter((each) => !used.includes(each)))
    expect(text).toContain(`4321/${pathIn(id, path.slice(1))}index.md)`);
});

test('a twin is served as Markdown', async () => {
  const served = await serve();
  const answer = await fetch(`${served.url}/guide/index.md`);
  await served.close();
  expect(answer.headers.get('content-type')).toMatch(/^text\/markdown/);
});
