import { brotliCompressSync } from 'node:zlib';
import type { Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { LOCALE_IDS } from '../../src/i18n/locales.ts';
import { pathIn, pathParts } from '../../src/i18n/path-parts.ts';
import { attribute, pageAt, readSite } from '../support/built-site.ts';
import { listedPaths } from '../support/site-map.ts';

const site = readSite('dist');
const all = listedPaths().map((path) => [path, pageAt(site, path).tree] as const);
/** A page of a section that has many, not the page that lists them. */
const ARTICLE = /^(?:(?:causes|guide|faq|errors)\/.|guide\/$)/;
const articles = all.filter(([path]) => ARTICLE.test(pathParts(path.slice(1)).path));

const linksIn = (selector: string, tree: Root): readonly (string | undefined)[] =>
  selectAll(`${selector} a`, tree).map((link) => attribute(link, 'href'));

test.each(articles)('%s stands in the menu, marked, among the pages of its section', (path, tree) => {
  const current = selectAll('#menu [aria-current=page]', tree).map((link) => attribute(link, 'href'));
  expect(current).toEqual([path]);
  expect(linksIn('#menu', tree).length).toBeGreaterThan(5);
  expect(attribute(select('.top [popovertarget=menu]', tree), 'popoverTarget')).toBe('menu');
});

test.each(articles)('%s names the way up', (path, tree) => {
  const { locale, path: own } = pathParts(path.slice(1));
  const [home, section] = ['', `${own.split('/')[0]}/`].map((each) => `/${pathIn(locale, each)}`);
  expect(linksIn('.crumbs', tree)).toEqual(path === section ? [home] : [home, section]);
});

test('each section can be read from its first page to its last, and back', () => {
  const next = new Map(articles.map(([path, tree]) => [path, attribute(select('[rel=next]', tree), 'href')]));
  for (const [path, tree] of articles) {
    const before = attribute(select('[rel=prev]', tree), 'href');
    if (before) expect(next.get(before)).toBe(path);
  }
  for (const section of LOCALE_IDS.flatMap((id) =>
    ['causes', 'guide', 'faq', 'errors'].map((each) => pathIn(id, each)),
  )) {
    const pages = articles.filter(([path]) => path.startsWith(`/${section}/`)).map(([path]) => path);
    const followed = new Set([...next].filter(([, to]) => to).map(([, to]) => to));
    expect(pages.filter((path) => !followed.has(path))).toHaveLength(1);
  }
});

test.each(articles)('each heading of %s with an address is a link to it', (_, tree) => {
  const headings = selectAll('article :is(h2, h3)[id]', tree);
  for (const heading of headings)
    expect(attribute(select('a', heading), 'href')).toBe(`#${attribute(heading, 'id')}`);
});

test.each(articles)('the parts of %s have the addresses that they have in English', (path, tree) => {
  const anchors = (of: Root): readonly (string | undefined)[] =>
    selectAll('article .prose :is(h2, h3)[id]', of).map((heading) => attribute(heading, 'id'));
  const english = pageAt(site, `/${pathParts(path.slice(1)).path}`);
  expect(anchors(tree)).toEqual(anchors(english.tree));
});

test.each(all)('the scripts in %s that run before anybody does something are 1 KB at most', (_, tree) => {
  const scripts = selectAll('script:not([src], [type="application/ld+json"])', tree).map(textOf);
  // as they are sent: together
  const bytes = brotliCompressSync(scripts.join('\n')).length;
  expect(bytes).toBeLessThanOrEqual(1024);
});

const commands = all.flatMap(([path, tree]) =>
  selectAll('form.command', tree).map((command) => [path, command] as const),
);

test('a command has one form for each set-up, and shows the one for the machine itself', () => {
  expect(commands.length).toBeGreaterThan(100);
  for (const [path, command] of commands) {
    const tabs = selectAll('[name=setup]', command).map((tab) => attribute(tab, 'value'));
    const forms = selectAll('pre', command);
    const named = forms.flatMap((form) => attribute(form, 'dataFor')?.split(' ') ?? []);
    expect(named.toSorted(), path).toEqual(tabs.toSorted());
    expect(forms.findIndex((form) => form.properties['hidden'] === undefined)).toBe(0);
    expect(forms.slice(1).every((form) => form.properties['hidden'] !== undefined)).toBe(true);
    expect(selectAll('.bar [data-for]', command)).toHaveLength(forms.length);
  }
});

test('no prompt is part of a command', () => {
  for (const [, command] of commands)
    for (const code of selectAll('code', command)) expect(textOf(code)).not.toMatch(/^\s*[$>#]/);
});
