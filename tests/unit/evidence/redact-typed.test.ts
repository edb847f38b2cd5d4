import { describe, expect, test } from 'vitest';
import { repeats, withoutTyped } from '../../../src/evidence/redact-typed.ts';

const SECRET = 'correct-Horse?é42';

/** What a secret may come back as. */
const written = (secret: string): readonly (readonly [how: string, form: string])[] => {
  const bytes = Buffer.from(secret);
  const each = (before: string): string =>
    [...bytes].map((byte) => before + byte.toString(16).padStart(2, '0')).join('');
  const base64 = (text: string): string => Buffer.from(text).toString('base64');
  return [
    ['as it is', secret],
    ['in capitals', secret.toUpperCase()],
    ['split', `${secret.slice(0, 8)} … ${secret.slice(8)}`],
    ['a letter at a time', [...secret].join(' ')],
    ['its first half', secret.slice(0, 9)],
    ['its last half', secret.slice(7)],
    ['backwards', [...secret].reverse().join('')],
    ['for an address', encodeURIComponent(secret)],
    ['in percents', each('%')],
    ['in hex', each('')],
    ['in hex with signs', each(':')],
    ['escaped', each(String.raw`\u00`)],
    ['in base64', base64(secret)],
    ['in base64url', bytes.toString('base64url')],
    ['inside base64', base64(`a:${secret}b`)],
    ['further inside base64', base64(`ab:${secret}`)],
    ['in JSON', JSON.stringify(secret)],
  ];
};

// one without any sign that an address escapes: what is escaped is in hex already
describe.each([SECRET, 'Tr0ubadour-and-Co'])('a secret like %s', (secret) => {
  test.each(written(secret))('is known again %s', (_, form) =>
    expect(repeats(`wrong token ${form}, try again`, secret)).toBe(true),
  );
});

test.each(['unauthorized: gateway token mismatch', 'pairing required', '', 'not the right one'])(
  '%j repeats nothing',
  (text) => expect(repeats(text, SECRET)).toBe(false),
);

test('a value that repeats it is given up as a whole', () => {
  expect(withoutTyped({ reason: `no ${SECRET}`, requestId: 'abc' }, SECRET)).toEqual({
    reason: '‹secret›',
    requestId: 'abc',
  });
});

test.each([
  ['x', 'no x here', true],
  ['x', 'nothing', false],
  ['', 'nothing', false],
  ['!?', 'nothing', false],
  ['abc', 'a b c', true],
  ['ab', 'a b', false],
  ['abcdef', 'ab cdef', true],
  ['a\tb', 'x610962x', true],
  // what stands beside it in base64 changes the letters at its ends
  ['abcd', Buffer.from('abcdX').toString('base64'), true],
  ['abcd', Buffer.from('xabcdy').toString('base64'), true],
  ['abcd', Buffer.from('xyabcdz').toString('base64'), true],
  ['abcd', 'xWJjZx', false],
])('a secret as short as %j in %j: %s', (secret, text, expected) =>
  expect(repeats(text, secret)).toBe(expected),
);
