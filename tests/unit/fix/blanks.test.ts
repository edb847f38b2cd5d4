import { expect, test } from 'vitest';
import { blanksFrom, safeBlanks } from '../../../src/fix/blanks.ts';
import { FIX, isBlank } from '../../../src/fix/sources.ts';

const ID = '0b1c9c8e-1111-4222-8333-444455556666';

test.each([
  [
    'requestId',
    [ID, 'a', '127.0.0.1:18790', 'my_box', 'a'.repeat(80)],
    ['', '-x', '.a', 'a b', 'a;b', `${ID}\n`],
  ],
  ['container', ['openclaw'], ['--privileged', '$(id)', 'a/b', 'x"y', 'a'.repeat(81), '\nopenclaw']],
  [
    'your-origin',
    ['https://gw.example', 'http://10.0.0.4:18789', `http://${'a'.repeat(80)}`],
    [
      'null',
      'gw.example',
      'https://',
      'https://-a',
      'https://gw.example/',
      'https://gw.example:123456',
      'https://gw.example:',
      ' https://gw.example',
      'https://gw.example","*',
      'ftp://gw.example',
      `http://${'a'.repeat(81)}`,
    ],
  ],
] as const)('only what no shell reads otherwise fills <%s>', (name, fit, unfit) => {
  for (const value of fit) expect(safeBlanks({ [name]: value })).toEqual({ [name]: value });
  for (const value of [...unfit, undefined]) expect(safeBlanks({ [name]: value })).toEqual({});
});

test('an origin fills no other blank, and nothing else fills that of an origin', () => {
  expect(safeBlanks({ requestId: 'https://gw.example', 'your-origin': 'gw.example' })).toEqual({});
});

test('only what its source may fill is filled', () => {
  const uses = { port: { typed: 'filled' }, requestId: { list: 'asked', client: 'filled' } } as const;
  const values = { port: '18790', requestId: ID, other: 'x' };
  expect(blanksFrom(uses, 'typed', values)).toEqual({ port: '18790' });
  expect(blanksFrom(uses, 'client', values)).toEqual({ requestId: ID });
  expect(blanksFrom(uses, 'list', values)).toEqual({});
});

test('a blank is one of the table', () => {
  expect(Object.keys(FIX).every(isBlank)).toBe(true);
  expect(['', 'toString', 'request-id', 7, undefined, ['port']].some(isBlank)).toBe(false);
});
