import { readFileSync } from 'node:fs';
import { select } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { attribute, pageAt, readSite } from '../support/built-site.ts';

const SCRIPT = readFileSync('content/snippets/own-page.js', 'utf8').trim();

test('the page shows the very script, and the bookmark holds the same', () => {
  const { tree } = pageAt(readSite('dist'), '/own-page/');
  const shown = select('[data-snippet] code', tree);
  expect(shown && textOf(shown)).toBe(SCRIPT);
  const bookmark = attribute(select('[data-bookmark]', tree), 'href') ?? '';
  expect(decodeURIComponent(bookmark)).toBe(`javascript:${SCRIPT.replace(/^\s*\/\/.*\n/gm, '')}`);
});
