import { describe, expect, test } from 'vitest';
import { ADVISED, idsIn, OVER, refusedIn } from '../../../../src/evidence/parsers/request-id.ts';

const A = '0b1c9c8e-1111-4222-8333-444455556666';
const B = A.replace('0b', '1c');
const x = (length: number): string => 'x'.repeat(length);

test('each id is found with its place, in small letters', () => {
  expect(idsIn(`devices approve ${A.toUpperCase()}, devices approve ${B}`, ADVISED)).toEqual([
    { id: A, at: 0 },
    { id: B, at: 54 },
  ]);
  expect(idsIn(`no pending device request matches ${A}`, OVER)).toEqual([{ id: A, at: 0 }]);
  expect(idsIn(`approved laptop (${A})`, OVER)).toEqual([{ id: A, at: 0 }]);
  expect(idsIn('devices approve it', ADVISED)).toEqual([]);
});

describe('an id is of a refusal', () => {
  const named = `requestId: ${A}`;

  test.each([
    ['that stands before it', `pairing required (${named})`],
    ['that stands behind it', `{"requestId":"${A}","reason":"not-paired"}`],
    ['three hundred signs before', `not paired ${x(288)} ${named}`],
    ['four hundred behind', `${named} ${x(341)} not paired`],
    ['a list further on is another’s', `pairing required (${named}) ${x(400)}"${A}", "deviceId"`],
  ])('%s', (_, text) => expect(refusedIn(text).map(({ id }) => id)).toEqual([A]));

  test.each([
    ['nowhere', named],
    ['further before', `not paired ${x(289)} ${named}`],
    ['further behind', `${named} ${x(342)} not paired`],
    ['of an entry of a list', `{"requestId":"${A}","deviceId":"x","reason":"not-paired"}`],
    ['of a piece of one', `"requestId": "${A}", "displayName": "pairing"`],
  ])('not %s', (_, text) => expect(refusedIn(text)).toEqual([]));
});
