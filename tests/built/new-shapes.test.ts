import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { type BuiltPage, type BuiltSite, readSite } from '../support/built-site.ts';
import { withNewShapes } from '../support/new-shapes.ts';
import { englishPaths, KINDS_OF_PAGE } from '../support/site-map.ts';

/** A site of these pages. */
function madeOf(sources: Readonly<Record<string, string>>): BuiltSite {
  const pages = Object.entries(sources).map(
    ([path, source]): BuiltPage => ({ path, source, tree: fromHtml(source), ids: new Set() }),
  );
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return { pages, byPath, files: new Set(), texts: new Map() };
}

test('a page is chosen for an element, a class, or a place of one, that no page before it has', () => {
  const site = madeOf({
    '/first/': '<p class="a">One <b>word</b>',
    '/same/': '<p class="a">Other <b>words</b>',
    '/element/': '<p class="a"><i>One</i>',
    '/class/': '<p class="a b">',
    '/place/': '<b>A word</b>',
  });
  const chosen = withNewShapes(site, [...site.byPath.keys()]);
  expect([...chosen]).toEqual(['/first/', '/element/', '/class/', '/place/']);
});

test('a few pages have between them all that is on the site', () => {
  const chosen = withNewShapes(readSite('dist'), [...KINDS_OF_PAGE, ...englishPaths()]);
  expect(chosen.size).toBeGreaterThan(10);
  expect(chosen.size).toBeLessThan(40);
});
