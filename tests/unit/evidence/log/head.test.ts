import { expect, test } from 'vitest';
import { headOf, pieceOfEntry } from '../../../../src/evidence/log/head.ts';

const FAR = 'x '.repeat(2_000);

test.each([
  ['2026-02-01T10:02:03Z x', { at: '10:02', json: false }],
  ['10:02:03 [ws] x', { at: '10:02', json: false }],
  ['Feb  1 10:02:03 box x', { at: '10:02', json: false }],
  ['[ws] x', { at: '', json: false }],
  ['{"message":"x"}', { at: '', json: true }],
  ['{"message":"x","time":"2026-02-01T10:02:03Z"}', { at: '10:02', json: true }],
  ['x', undefined],
  [`${FAR}2026-02-01T10:02:03Z`, undefined],
])('%s begins', (line, head) => expect(headOf(line)).toEqual(head));

test('the rest of an entry is known, though it says no time', () => {
  expect(pieceOfEntry('remote=192.0.2.7 fwd=n/a')).toEqual({ at: '', json: false });
  expect(pieceOfEntry('"lastFrameId":"1"')).toEqual({ at: '', json: false });
  expect(pieceOfEntry('remote of it')).toBeUndefined();
  expect(pieceOfEntry(`${FAR}remote=192.0.2.7 fwd=n/a`)).toBeUndefined();
});
