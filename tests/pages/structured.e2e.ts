import { readFileSync } from 'node:fs';
import { toString as textOf } from 'hast-util-to-string';
import { readPage } from '../../src/publish/built-pages.ts';
import { listedPaths } from '../support/site-map.ts';
import { structuredIn } from '../support/structured.ts';
import { expect, test } from '../support/test.ts';

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('what pages tell search engines has all they need, and stands on the page', () => {
  const told = listedPaths().flatMap((path) => {
    const html = readFileSync(`dist${path}index.html`, 'utf8');
    const main = readPage(path, html)?.main;
    const shown = main ? plain(textOf(main)) : '';
    return structuredIn(html).map(({ url, headline, description }) => {
      expect.soft(new URL(url).pathname).toBe(path);
      for (const claim of [headline, description]) expect.soft(shown, path).toContain(plain(claim));
      return path;
    });
  });
  expect(told.filter((path) => /^\/(?:causes|guide|faq|errors)\/./.test(path)).length).toBe(told.length - 1);
  expect(told.length).toBeGreaterThan(90);
});

test('a block that lacks what search engines need is seen', () => {
  const page = (rest: object): string =>
    `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'TechArticle', ...rest })}</script>`;
  const url = 'https://x.example/';
  const author = { '@type': 'Organization', name: 'a', url };
  const whole = { headline: 'a', description: 'b', url, image: url, author, inLanguage: 'en-GB' };
  expect(structuredIn(page(whole))).toHaveLength(1);
  expect(() => structuredIn(page({ ...whole, headline: '' }))).toThrow();
  expect(() => structuredIn(page({ ...whole, author: { name: 'a' } }))).toThrow();
  expect(() => structuredIn(page({ ...whole, mainEntity: [] }))).toThrow();
});
