import { expect, test } from 'vitest';
import { likeness } from '../../../src/search/phrase.ts';
import { message } from '../../../src/search/query.ts';
import { readFragment, writeFragment } from '../../../src/search/query-fragment.ts';
import { stem, termsOf, wordsOf } from '../../../src/search/terms.ts';

const words = (text: string): string => message(text).replace(/\s+/g, ' ').trim();

test.each([
  [
    '2026-02-11T09:11:02.113Z [ws] closed before connect conn=6a1c6a5e-77aa-4c0e-8a77-0e5a6a0b9c01 remote=172.18.0.1 fwd=n/a code=1008 reason=pairing required',
    'closed before connect code=1008 reason=pairing required',
  ],
  ['connect ECONNREFUSED 127.0.0.1:18789', 'connect ECONNREFUSED'],
  ['\u001b[31merror:\u001b[39m origin not allowed', 'origin not allowed'],
  ['device pairing required (requestId: 6a1c6a5e-1111)', 'device pairing required ('],
])('times, addresses and ids are not looked for: %s', (line, rest) => {
  expect(words(line)).toBe(rest);
});

test('an address alone is looked for as it is', () => {
  expect(words('127.0.0.1')).toBe('127.0.0.1');
  expect(words('')).toBe('');
});

test('a pasted log of a megabyte is read in an instant', () => {
  const log = 'conn=6a1c6a5e-77aa remote=172.18.0.1 '.repeat(30_000);
  const begun = performance.now();
  message(log);
  expect(performance.now() - begun).toBeLessThan(100);
});

test('forms of a word meet, different words do not', () => {
  expect(new Set(['approve', 'approved', 'approving', 'approves'].map(stem)).size).toBe(1);
  expect(new Set(['device', 'devices'].map(stem)).size).toBe(1);
  expect(stem('pairing')).not.toBe(stem('paper'));
  expect(stem('1008')).toBe('1008');
  expect(stem('access')).toBe('access');
});

test('codes fall into words, stop words go', () => {
  expect(wordsOf('OPENCLAW_GATEWAY_TOKEN')).toEqual(['openclaw', 'gateway', 'token']);
  expect(termsOf('Where is the Überraschung?')).toEqual(['uberraschung']);
});

test('the same words in the same order are alike, the more of them the more', () => {
  const line = termsOf('gateway closed (1008): pairing required: device is not approved yet');
  const short = termsOf('pairing required');
  const long = termsOf('pairing required: device is not approved yet');
  expect(likeness(long, long)).toBe(1);
  expect(likeness(line, long)).toBeGreaterThan(likeness(line, short));
  expect(likeness(short, long)).toBeGreaterThan(0);
  expect(likeness(termsOf('required pairing'), long)).toBe(0);
  expect(likeness([], long)).toBe(0);
});

test('the address keeps a query and its filter, and nothing that looks like a secret or a paste', () => {
  const kept = { query: 'origin not allowed & more', kind: 'error' } as const;
  expect(readFragment(writeFragment(kept))).toEqual(kept);
  expect(writeFragment({ query: 'token=c0ffee5ec4e7c0ffee', kind: undefined })).toBe('');
  expect(writeFragment({ query: 'x'.repeat(81), kind: undefined })).toBe('');
  expect(readFragment('#q=a&kind=nonsense')).toEqual({ query: 'a', kind: undefined });
  expect(readFragment('')).toEqual({ query: '', kind: undefined });
});
