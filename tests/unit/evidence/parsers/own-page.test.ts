import { expect, test } from 'vitest';
import { parseOwnPage } from '../../../../src/evidence/parsers/own-page.ts';
import { parsed } from './parsed.ts';

/** A summary that says nothing, with these fields in it. */
const summary = (fields: object): string => JSON.stringify({ pairingRequired: 1, ...fields });
const read = (fields: object): unknown[] =>
  parsed(parseOwnPage, summary(fields)).map(({ code, values }) => (values ? [code, values] : [code]));
const minutes = (count: number): object => ({ minutes: String(count) });

test.each([
  ['greeted', { socket: 'greeted' }, ['page-greeted']],
  ['closed', { socket: 'closed 1006' }, ['page-no-greeting']],
  ['silent', { socket: 'silent' }, ['page-no-greeting']],
  ['another', { socket: 'other' }, ['page-no-greeting']],
  ['not closed', { socket: 'was closed or silent or other' }],
  ['plain http', { secure: false }, ['page-insecure']],
  ['a safe page', { secure: true }],
  ['no key', { key: null }, ['page-no-key']],
  ['no key is told of at all', {}],
])('%s', (_, fields, ...expected) => expect(read(fields)).toEqual(expected));

const made = { key: 0, keyMadeNow: true, files: 10 };
const old = { key: 60, keyMadeNow: false };
test.each([
  ['all from the cache', { ...made, cached: 10 }, 'page-cleared'],
  ['nearly all', { ...made, cached: 9 }, 'page-cleared'],
  ['half of them', { ...made, cached: 5 }, 'page-first-visit'],
  ['none', { ...made, cached: 0 }, 'page-first-visit'],
  ['more than half', { ...made, cached: 6 }, 'page-key-young'],
  ['less than nearly all', { ...made, cached: 8 }, 'page-key-young'],
  ['too few files to tell', { ...made, files: 9, cached: 9 }, 'page-key-young'],
  ['a key from before, all from the cache', { ...made, keyMadeNow: false, cached: 10 }, 'page-key-young'],
  ['a key from before, none from the cache', { ...made, keyMadeNow: false, cached: 0 }, 'page-key-young'],
  ['a key of an hour less a minute', { key: 59, keyMadeNow: false }, 'page-key-young', 59],
  ['an hour old and approved', { ...old, pass: true }, 'page-pass-kept', 60],
  ['an hour old and not approved', { ...old, pass: false }, 'page-never-approved', 60],
])('a key %s', (_, fields, code, count = 0) => expect(read(fields)).toEqual([[code, minutes(count)]]));

test('an old key alone says nothing, nor does an approval of a young one', () => {
  expect(read(old)).toEqual([]);
  expect(read({ key: 1, pass: true, keyMadeNow: false })).toEqual([['page-key-young', minutes(1)]]);
});

test.each([
  ['"pairingRequired":1,"socket":"greeted"', 1],
  ['"pairingRequired": 1, "socket": "greeted"', 1],
  ['"pairingRequired": 1, "socket":   "greeted"', 1],
  ['"pairingRequired":12,"socket":"greeted"', 0],
  ['"socket":"greeted"', 0],
])('%s gives %d', (text, count) => expect(parsed(parseOwnPage, text)).toHaveLength(count));
