import { expect, test } from 'vitest';
import type { Named } from '../../../src/evidence/named.ts';
import { offersOf } from '../../../src/fix/offers.ts';

const named = (by: Named['by'], value: string, more: Partial<Named> = {}): Named => ({
  blank: 'requestId',
  value,
  by,
  about: '',
  at: '',
  ...more,
});
const offers = (...all: readonly Named[]) => ({
  of: (own?: string) =>
    offersOf({
      blank: 'requestId',
      named: all,
      typed: undefined,
      typedOrigin: undefined,
      own,
      filled: own,
    }),
});
const valuesOf = (all: ReturnType<typeof offersOf>) => all.map(({ value }) => value);

test('where nothing but the reader’s own is there, nothing is offered', () => {
  expect(offers(named('client', 'a')).of('a')).toEqual([]);
  expect(offers().of()).toEqual([]);
});

test('others of a list are others’ only where the list holds the reader’s own', () => {
  expect(offers(named('client', 'a'), named('list', 'a'), named('list', 'b')).of('a')).toEqual([]);
  // on no list, or only on a line of a log: it may be over
  expect(valuesOf(offers(named('client', 'a'), named('list', 'b')).of('a'))).toEqual(['a', 'b']);
  expect(valuesOf(offers(named('line', 'a'), named('list', 'b')).of('a'))).toEqual(['a', 'b']);
  expect(valuesOf(offers(named('list', 'a'), named('list', 'b')).of())).toEqual(['a', 'b']);
  // what a log says beside it stays
  expect(valuesOf(offers(named('list', 'a'), named('line', 'b')).of('a'))).toEqual(['a', 'b']);
});

test('the last that the reader’s clients named is said to be it, where they named several', () => {
  const last = (...all: readonly Named[]) =>
    offers(...all)
      .of()
      .map((each) => each.last);
  expect(last(named('client', 'a'), named('client', 'b'), named('line', 'c'))).toEqual([false, true, false]);
  expect(last(named('client', 'a'), named('line', 'b'))).toEqual([false, false]);
  expect(last(named('line', 'a'), named('line', 'b'))).toEqual([false, false]);
});

test('what was said of it last is shown with it, and an empty word hides none', () => {
  const [offer] = offers(
    named('line', 'a', { about: 'old', at: '10:01' }),
    named('list', 'a', { about: 'linux', at: '2m ago' }),
    named('line', 'a'),
  ).of();
  expect(offer).toMatchObject({ by: ['line', 'list'], about: 'linux', at: '2m ago' });
  expect(offers(named('line', 'a')).of()[0]).toMatchObject({ about: '', at: '' });
});
