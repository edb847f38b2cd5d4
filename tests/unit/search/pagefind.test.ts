import { expect, test } from 'vitest';
import type { PlainPage } from '../../../src/plain/page.ts';
import type { Card } from '../../../src/search/cards.ts';
import { documentOf } from '../../../src/search/document.ts';
import { bodyTerms } from '../../../src/search/pieces.ts';
import { Reader } from '../../../src/search/reading.ts';
import { sectionOf } from '../../../src/search/section.ts';
import { indexSite } from '../../../src/search/site-index.ts';

const page = (path: string, rest: Partial<PlainPage> = {}): PlainPage => ({
  path,
  kind: 'cause',
  title: `About ${path}`,
  lead: 'A lead. And more.',
  body: '',
  says: [],
  sections: [],
  ...rest,
});

test('a body word is indexed where it is used most, and every word somewhere', () => {
  const pages = [1, 3, 2, 5, 4].map((uses) => page(`p${uses}`, { body: 'proxy '.repeat(uses) }));
  const chosen = bodyTerms([...pages, page('p9', { body: 'certificate' })]);
  const holding = (term: string): string[] =>
    [...chosen].filter(([, terms]) => terms.has(term)).map(([{ path }]) => path);
  expect(holding('proxy').sort()).toEqual(['p4', 'p5']);
  expect(holding('certificat')).toEqual(['p9']);
});

test('a page is written as its telling words, once each, below its sections', () => {
  const told = page('x', {
    title: 'The "pairing" is <required>',
    says: ['AUTH_TOKEN_MISSING', 'token missing'],
    body: 'A proxy.\n\n## How to tell\n\nThe [proxy](/elsewhere/) approves the proxy.',
    sections: [{ anchor: 'how-to-tell', heading: 'How to tell' }],
  });
  const written = documentOf(told, new Set(['proxy', 'approv']));
  expect(written).toContain('data-pagefind-filter="kind:cause"');
  expect(written).toContain('data-pagefind-meta="title:pair requir"');
  expect(written).toContain('data-pagefind-meta="says:auth token miss"');
  expect(written).toContain('<p>proxy</p><h2 id="how-to-tell">tell</h2><p>approv</p>');
});

test('Pagefind indexes the pages; each has a card with its sections, and only what is loaded is served', async () => {
  const body = 'Words before.\n\n## How to tell\n\nCertificate.';
  const sections = [{ anchor: 'how-to-tell', heading: 'How to tell' }];
  const { files, cards } = await indexSite([
    page('a/', { body, sections, says: ['NOT_PAIRED'] }),
    page('b/'),
  ]);
  const a = Object.values(cards).find(({ path }) => path === 'a/');
  expect(Object.keys(cards)).toHaveLength(2);
  expect(a).toMatchObject({ lead: 'A lead.', says: ['not paired'], sections });
  expect(a?.sections[0]?.at).toBeGreaterThan(0);
  const kinds = files.map(({ path }) => path.replace(/.*[./]/, '')).sort();
  expect(kinds).toEqual(['js', 'json', 'pagefind', 'pf_filter', 'pf_index', 'pf_meta']);
});

const card: Card = {
  path: 'a/',
  kind: 'error',
  title: 'Pairing required',
  lead: 'The device is not approved.',
  says: ['tailscale'],
  sections: [],
};

test('words are read as known ones, as misspelt ones, or not at all', async () => {
  const asked: string[] = [];
  const reader = new Reader({ x: card }, async (term) => {
    asked.push(term);
    return term === 'sqlit';
  });
  expect(await reader.read('Paring requir of sqlite zebra tailscle')).toEqual({
    terms: ['pair', 'requir', 'sqlit', 'tailscal'],
    corrected: [
      ['paring', 'pairing'],
      ['tailscle', 'tailscale'],
    ],
  });
  expect(asked).toContain('zebra');
  expect(await reader.read('zebra')).toEqual({ terms: ['zebra'], corrected: [] });
  expect(await reader.read('')).toEqual({ terms: [], corrected: [] });
});

test('the section is the one that holds most of what was looked for, a heading more than text', () => {
  const first = { at: 4, anchor: 'one', heading: 'Local storage' };
  const second = { at: 10, anchor: 'two', heading: 'Proxy' };
  const result = (score: number, ...words: number[]) => ({ id: 'x', score, words });
  expect(sectionOf([first, second], [result(1, 7)])).toBe(first);
  expect(sectionOf([first, second], [result(1, 7), result(1, 10)])).toBe(second);
  expect(sectionOf([first, second], [result(1, 7), result(1, 8), result(1, 12)])).toBe(first);
  expect(sectionOf([first, second], [result(1, 2)])).toBeUndefined();
});
