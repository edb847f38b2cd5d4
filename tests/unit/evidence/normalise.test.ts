import { expect, test } from 'vitest';
import { normalise } from '../../../src/evidence/normalise.ts';
import { redact } from '../../../src/evidence/redact.ts';

const of = (text: string, joiner: ' ' | '' = ' ') => normalise(redact(text).text, joiner);

test.each([
  ['openclaw-1  | a', 'a'],
  ['openclaw_gateway.1 | a', 'a'],
  ['> a', 'a'],
  ['> > >a', 'a'],
  ['>>> a', 'a'],
  ['> > > > a', '> a'],
  ['> web-1 | a', 'a'],
  ['a\n> b\nweb-1 | c', 'a\nb\nc'],
  ['a > b', 'a > b'],
  ['two words | a', 'two words | a'],
  ['│ a │', '│ a │'],
  ['a | b', 'b'],
  ['a|b', 'a|b'],
  [`${'x'.repeat(61)} | a`, `${'x'.repeat(61)} | a`],
])('%j gives the lines %j', (text, lines) => expect(of(text).lines).toBe(lines));

test.each([
  ['┌──┐\n│ a │ b │\n└──┘', 'a b'],
  ['a   b', 'a b'],
  ['a\nb', 'a b'],
  ['a  \n  \n  b', 'a b'],
  ['  a  ', 'a'],
  ['╭─╮ a ╴╿', 'a'],
  ['a─┼─b', 'a b'],
])('%j is flat as %j', (text, flat) => expect(of(text).flat).toBe(flat));

test('a line end is a space unless it is said to be none', () =>
  expect(normalise(redact('a\nb').text).flat).toBe('a b'));

test('a word that a terminal broke is whole again', () => {
  expect(of('gateway tok\nen missing', '').flat).toBe('gateway token missing');
  expect(of('tok  \n \n en', '').flat).toBe('token');
});
