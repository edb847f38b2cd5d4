import { expect, test } from 'vitest';
import { redact } from '../../../src/evidence/redact.ts';
import { pieceOf } from '../../../src/evidence/redacted.ts';

const { text } = redact('one two three');

test.each([
  ['the whole', 0, 13, 'one two three'],
  ['from before its beginning', -5, 7, 'one two'],
  ['from the beginning of a word', 4, 13, 'two three'],
  ['never from inside a word', 5, 13, 'three'],
  ['from the last letter of a word', 6, 13, 'three'],
  ['without the spaces around', 3, 8, 'two'],
  ['up to inside a word', 0, 5, 'one t'],
  ['inside the only word', 9, 13, 'hree'],
])('a piece: %s', (_, from, to, piece) => expect(pieceOf(text, from, to)).toBe(piece));

test('a word of more than sixty characters is not cut away', () => {
  const long = `${'ab'.repeat(31)} end`;
  expect(pieceOf(redact(long).text, 1, 80)).toBe(long.slice(1));
  expect(pieceOf(redact(long).text, 2, 80)).toBe('end');
});
