import { expect, test } from 'vitest';
import type { SearchRecord, Section } from '../../../src/search/record.ts';
import { Search } from '../../../src/search/search.ts';
import { sectionsWith } from '../../../src/search/section.ts';
import { Spelling } from '../../../src/search/spelling.ts';

const page = (path: string, rest: Partial<SearchRecord> = {}): SearchRecord => ({
  path,
  kind: 'cause',
  title: `About ${path}`,
  lead: 'A lead.',
  says: [],
  sections: [],
  ...rest,
});
const section = (anchor: string, heading: string, text = ''): Section => ({ anchor, heading, text });
const found = (search: Search, query: string): string[] =>
  search.find(query).hits.map(({ page: { path } }) => path);

const pairing = page('pairing', { kind: 'error', title: 'Pairing required', says: ['NOT_PAIRED'] });
const token = page('token', {
  title: 'Token',
  says: ['wrong token'],
  sections: [section('a', 'How', 'A sqlite proxy.')],
});
const proxy = page('proxy', { title: 'Proxy', lead: 'Tailscale needs no token.' });
const search = new Search([pairing, token, proxy]);

test('a page is found by its title, lead, names, codes and text, in any form of a word', () => {
  for (const query of ['paired', 'NOT_PAIRED', 'required']) expect(found(search, query)[0]).toBe('pairing');
  expect(found(search, 'sqlite')).toEqual(['token']);
  expect(found(search, 'tailsc')).toEqual(['proxy']);
  expect(found(search, '')).toEqual([]);
});

test('what a page is called stands before what it only mentions', () => {
  expect(found(search, 'token')).toEqual(['token', 'proxy']);
  expect(found(search, 'proxy')).toEqual(['proxy', 'token']);
});

test('who only mentions what nearly every page mentions is noise', () => {
  const named = page('named', { title: 'gateway token mismatch', says: ['token mismatch'] });
  const others = Array.from({ length: 50 }, (_, at) =>
    page(`other-${at}`, { sections: [section('', '', 'A gateway.')] }),
  );
  expect(found(new Search([...others, named]), 'gateway token mismatch')).toEqual(['named']);
});

test('whose text was pasted as a whole stands before who has its words and more', () => {
  const words = 'gateway token mismatch device';
  const short = page('short', { says: ['device token mismatch'] });
  const long = page('long', { title: words, lead: words, says: [`${words} rotate`] });
  expect(found(new Search([long, short]), '[ws] unauthorized: device token mismatch (rotate)')[0]).toBe(
    'short',
  );
});

test('a filter hides hits, and the counts stay those of all kinds', () => {
  const { hits, counts } = search.find('pairing token', 'error');
  expect(hits.map(({ page: { path } }) => path)).toEqual(['pairing']);
  expect(Object.fromEntries(counts)).toEqual({ error: 1, cause: 2 });
});

test('words are read as known ones, as misspelt ones, or not at all', () => {
  expect(search.find('Paring requir of sqlite zebra tailscle')).toMatchObject({
    corrected: [
      ['paring', 'pairing'],
      ['tailscle', 'tailscale'],
    ],
  });
  expect(search.find('zebra')).toMatchObject({ corrected: [], hits: [] });
  expect(search.find('sqlit').corrected).toEqual([]);
});

test('a misspelt word is the nearest known one; short words and numbers are left alone', () => {
  const pages = [...'abc'].map((path) =>
    page(path, { title: 'Pairing 1008', lead: 'gateway', says: ['paired'] }),
  );
  const spelling = new Spelling([
    ...pages,
    page('d', { title: 'token parking', sections: [section('', 'origin', 'zebra')] }),
  ]);
  expect(['paring', 'tokn', 'gatewya', 'orgin'].map((word) => spelling.meant(word))).toEqual([
    'pairing',
    'token',
    'gateway',
    'origin',
  ]);
  const two = [...'ab'].map((path) => page(path, { title: 'token' }));
  expect(new Spelling([page('c', { title: 'toker' }), ...two]).meant('tokes')).toBe('token');
  for (const word of ['tkn', '1009', 'zebras', 'nothing']) expect(spelling.meant(word)).toBeUndefined();
});

test('the section is the one that holds most of what was looked for, a heading more than text', () => {
  const one = section('one', 'Local storage', 'A certificate.');
  const two = section('two', 'Proxy', 'A certificate that expires and restarts.');
  const best = (all: readonly Section[], terms: readonly string[]) => sectionsWith(all, terms, 1)[0];
  expect(best([one, two], ['certificat'])).toBe(one);
  expect(best([one, two], ['certificat', 'expir'])).toBe(two);
  expect(best([one, two], ['certificat', 'expir', 'storag'])).toBe(one);
  expect(best([one, two], ['proxi', 'certificat', 'expir'])).toBe(two);
  expect(best([two, section('three', 'Zebra')], ['zebra', 'certificat', 'expir'])?.anchor).toBe('three');
  expect(best([one, two], ['zebra'])).toBeUndefined();
  expect(best([section('', 'Nowhere', 'zebra')], ['zebra'])).toBeUndefined();
  expect(sectionsWith([one, two], ['certificat', 'expir'], 2)).toEqual([two, one]);
});
