import { describe, expect, test } from 'vitest';
import { repeats, withoutTyped } from '../../../src/evidence/redact-typed.ts';

const SECRET = 'correct-Horse?é42';
const bytes = Buffer.from(SECRET);
const percent = [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

describe.each([
  ['as it is', SECRET],
  ['in capitals', SECRET.toUpperCase()],
  ['split', `${SECRET.slice(0, 8)} … ${SECRET.slice(8)}`],
  ['a letter at a time', [...SECRET].join(' ')],
  ['its first half', SECRET.slice(0, 9)],
  ['its last half', SECRET.slice(7)],
  ['backwards', [...SECRET].reverse().join('')],
  ['for an address', encodeURIComponent(SECRET)],
  ['in percents', percent],
  ['in hex', bytes.toString('hex')],
  ['in base64', bytes.toString('base64')],
  ['in base64url', bytes.toString('base64url')],
  ['inside base64', Buffer.from(`a:${SECRET}b`).toString('base64')],
  ['further inside base64', Buffer.from(`ab:${SECRET}`).toString('base64')],
  ['in JSON', JSON.stringify(SECRET)],
])('a secret %s', (_, form) => {
  test('is known again', () => expect(repeats(`wrong token ${form}, try again`, SECRET)).toBe(true));
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
])('a secret as short as %j in %j: %s', (secret, text, expected) =>
  expect(repeats(text, secret)).toBe(expected),
);
