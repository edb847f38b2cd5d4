import { expect, test } from 'vitest';
import { parseCloseCodes } from '../../../../src/evidence/parsers/close-code.ts';
import { codesOf, parsed } from './parsed.ts';

test.each<readonly [text: string, code: number]>([
  ...[1000, 1001, 1002, 1005, 1006, 1008, 1012, 1013, 4008].map((code) => [`code=${code}`, code] as const),
  ['1006', 1006],
  ['code: 1006', 1006],
  ['Code 1006', 1006],
  ['code=: 1006', 1006],
  ['close (1006)', 1006],
  ['gateway closed (1006)', 1006],
  ['closeCode:1006', 1006],
  ['"closeCode": 1006', 1006],
  ["'closeCode':1006", 1006],
  ['connected(1006', 1006],
  ['disconnected （1006）', 1006],
  ['Error 1006', 1006],
  ['（1006', 1006],
  ['(1006)', 1006],
])('%s', (text, code) => expect(codesOf(parseCloseCodes, text)).toEqual([`close-${code}`]));

test.each([
  '10060',
  'code=10060',
  'code=1003',
  'at 1006',
  'decode=1006',
  'terror 1006',
  'code:x1006',
  '[1006]',
])('%s holds no close code', (text) => expect(codesOf(parseCloseCodes, text)).toEqual([]));

test('every code in a text is read, with what stands around it', () => {
  expect(
    parsed(parseCloseCodes, 'first code=1001 then code=1006').map(({ code, raw }) => [code, raw]),
  ).toEqual([
    ['close-1001', 'first code=1001 then code=1006'],
    ['close-1006', 'first code=1001 then code=1006'],
  ]);
});
