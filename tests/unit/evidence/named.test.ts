import { expect, test } from 'vitest';
import { type Named, type Naming, NOTHING_NAMED, namedThen } from '../../../src/evidence/named.ts';

const named = (value: string, more: Partial<Named> = {}): Named => ({
  blank: 'requestId',
  value,
  by: 'client',
  about: '',
  at: '',
  ...more,
});
const ORIGIN = named('https://a.example', { blank: 'your-origin' });
const naming = (more: Partial<Naming>): Naming => ({ ...NOTHING_NAMED, ...more });
const doubts = (earlier: Naming, later: Naming) =>
  namedThen(earlier, later).values.map(({ value, doubt }) => [value, doubt]);

test('what a later text shows as spent is named no more', () => {
  const earlier = naming({ values: [named('a'), named('b')], spent: ['z'] });
  const both = namedThen(earlier, naming({ values: [named('c')], spent: ['a'] }));
  expect(both.values.map(({ value }) => value)).toEqual(['b', 'c']);
  expect(both.spent).toEqual(['z', 'a']);
});

test('what a later list lacks is doubtful, and so is all before an «unknown»', () => {
  const earlier = naming({ values: [named('a'), named('b', { doubt: 'unknown' }), ORIGIN] });
  expect(doubts(earlier, naming({ waiting: ['b'] }))).toEqual([
    ['a', 'not-listed'],
    ['b', 'unknown'],
    [ORIGIN.value, undefined],
  ]);
  expect(doubts(earlier, naming({ unknown: true }))).toEqual([
    ['a', 'unknown'],
    ['b', 'unknown'],
    [ORIGIN.value, undefined],
  ]);
  expect(doubts(naming({ values: [ORIGIN] }), naming({ waiting: [] }))).toEqual([[ORIGIN.value, undefined]]);
});

test('the later list stands, and what was unknown once', () => {
  const list = naming({ waiting: ['a'] });
  expect(namedThen(list, naming({})).waiting).toEqual(['a']);
  expect(namedThen(list, naming({ waiting: [] })).waiting).toEqual([]);
  const unknown = naming({ unknown: true });
  expect(namedThen(unknown, naming({})).unknown).toBe(true);
  expect(namedThen(naming({}), unknown).unknown).toBe(true);
  expect(namedThen(naming({}), naming({})).unknown).toBe(false);
});
