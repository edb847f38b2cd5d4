import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../../src/evidence/log/entries.ts';
import { headlessOf } from '../../../src/evidence/log/headless.ts';
import type { Named } from '../../../src/evidence/named.ts';
import { namedBeside } from '../../../src/evidence/named-beside.ts';

const A = '0b1c9c8e-1111-4222-8333-444455556666';
const B = '1c2d0d9f-1111-4222-8333-444455556666';
const C = '2d3e1eaf-1111-4222-8333-444455556666';
const OWN = `said: pairing required (requestId: ${A})`;
const ABOUT = 'said: pairing required (requestId: …)';

const named = (...lines: readonly string[]) => namedBeside(headlessOf(entriesOf(lines.join('\n'))));
const value = (id: string, more: Partial<Named> = {}): Named => ({
  blank: 'requestId',
  value: id,
  by: 'client',
  about: '',
  at: '',
  doubt: undefined,
  ...more,
});
const entry = (id: string, more = ''): string =>
  `{"requestId":"${id}","clientId":"cli","platform":"linux"${more}}`;
const list = (...entries: readonly string[]): string => `{"pending":[${entries.join(',')}],"paired":[]}`;
const OF_LIST = { by: 'list', about: 'cli, linux' } as const;

describe('what a client showed', () => {
  test.each([
    ['alone', [OWN]],
    ['among other lines', ['hello', OWN, 'bye']],
  ])('is named with its line, %s', (_, lines) => {
    expect(named(...lines)).toEqual({
      values: [value(A, { about: ABOUT })],
      spent: [],
      waiting: undefined,
      unknown: false,
    });
  });

  test('at the very beginning it has its line too', () => {
    const [only] = named(`requestId: ${A}, pairing required`).values;
    expect(only).toEqual(value(A, { about: 'requestId: …, pairing required' }));
  });

  test('broken by a terminal it has no line', () => {
    const [first, second] = [OWN.slice(0, 45), OWN.slice(45)];
    expect(named(first, second).values).toEqual([value(A)]);
    expect(named(first, second, OWN).values).toEqual([value(A, { about: ABOUT })]);
  });

  test('cut it is the one of a list that fits, if one does', () => {
    const cut = `said: pairing required (requestId: ${A.slice(0, 24)})`;
    const [only] = named(cut, list(entry(A))).values;
    expect(only).toEqual(value(A, { about: `said: pairing required (requestId: ${A.slice(0, 24)})` }));
    const fits = A.replace(/6$/, '7');
    expect(named(cut, list(entry(A), entry(fits))).values.filter(({ by }) => by === 'client')).toEqual([]);
    expect(named(cut).values).toEqual([]);
    expect(named('reason=x y', cut, '', list(entry(A))).values).toContainEqual(value(A, { by: 'line' }));
  });

  test('beside words of a log it is nobody’s', () => {
    expect(named('reason=x y', OWN).values).toEqual([value(A, { by: 'line' })]);
  });

  test('advised by a screen it counts, by a list it does not', () => {
    const advice = `openclaw devices approve ${A}`;
    const near = ['Run on the Gateway host:', 'Copy command', `x ${advice}`];
    const far = ['Run on the Gateway host:', 'x'.repeat(240), `x ${advice}`];
    const values = (lines: readonly string[]) =>
      named(...lines, list(entry(A))).values.filter(({ by }) => by === 'client');
    expect(values(near)).toHaveLength(1);
    expect(values(far)).toEqual([]);
    expect(values([`x ${advice}`])).toEqual([]);
    expect(named(`x ${advice}`).values).toHaveLength(1);
  });
});

describe('a list of who waits', () => {
  test('names all but our check’s, and what is no request', () => {
    const ours = entry(B, ',"displayName":"Pairing Required? check"');
    const short = entry('short');
    expect(named(list(ours, short, entry(A), '{"requestId":""}'))).toEqual({
      values: [value(A, OF_LIST)],
      spent: [B],
      waiting: [A],
      unknown: false,
    });
  });

  test('after another one says who waits no more', () => {
    const { values, spent, waiting } = named(list(entry(A), entry(B)), list(entry(B), entry(C)));
    expect(values.map(({ value }) => value)).toEqual([B, C]);
    expect([spent, waiting]).toEqual([[A], [B, C]]);
  });

  test('makes what was shown before it doubtful, where it lacks that', () => {
    expect(named(OWN, list(entry(B))).values).toEqual([
      value(A, { about: ABOUT, doubt: 'not-listed' }),
      value(B, OF_LIST),
    ]);
    expect(named(list(entry(B)), OWN).values).toEqual([value(B, OF_LIST), value(A, { about: ABOUT })]);
    expect(named(OWN, list(entry(A))).values).toEqual([value(A, { about: ABOUT }), value(A, OF_LIST)]);
  });

  test('in capitals is the same', () => {
    expect(named(list(entry(A.toUpperCase()))).values).toEqual([value(A, OF_LIST)]);
  });
});

describe('what a command chose', () => {
  const chosen = (id: string): string => `Selected pending device request ${id}`;

  test('is as a list names it', () => {
    expect(named(chosen(A.toUpperCase())).values).toEqual([value(A, { by: 'list' })]);
    expect(named('x', OWN, chosen(B.toUpperCase())).values.map(({ value }) => value)).toEqual([A, B]);
  });

  test('is of no use where a list lacks it', () => {
    expect(named(chosen(A), list(entry(B))).values).toEqual([value(B, OF_LIST)]);
    expect(named(chosen(A), list(entry(A))).values).toHaveLength(2);
  });
});

describe('an approval', () => {
  const typed = `$ openclaw devices approve ${A}`;

  test('that was answered spends its id', () => {
    for (const answer of ['unknown requestId', 'no pending device request matches x', 'Approved laptop'])
      expect(named(typed, answer)).toMatchObject({ spent: [A], unknown: false });
    expect(named(typed, 'hm')).toMatchObject({ spent: [], unknown: false });
    expect(named(typed.replace(A, A.toUpperCase()), 'unknown requestId')).toMatchObject({ spent: [A] });
    expect(named(`Approved laptop (${A})`)).toMatchObject({ spent: [A] });
    expect(named(`{"requestId":"${A}","device":{}}`)).toMatchObject({ spent: [A] });
  });

  test('that was answered with «unknown», nobody knows of which, makes doubtful what stood before', () => {
    expect(named('unknown requestId')).toMatchObject({ unknown: true });
    expect(named(OWN, 'unknown requestId', `and then requestId: ${B}, not approved`)).toMatchObject({
      values: [
        { value: A, doubt: 'unknown' },
        { value: B, doubt: undefined },
      ],
      unknown: true,
    });
  });
});
