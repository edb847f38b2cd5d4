import { describe, expect, test } from 'vitest';
import { SAFE_VALUES, safeValues } from '../../../src/troubleshooter/memory/memory.ts';
import { unnoticed } from '../../support/faults.ts';

/** What a value of this name may look like, and what must not get into a link under it. */
const VALUES: Readonly<
  Record<string, { readonly kept: readonly string[]; readonly dropped: readonly string[] }>
> = {
  release: {
    kept: ['2026.9.6', '2026.12.31', '2099.1.1'],
    dropped: [
      '',
      'hunter2',
      '1926.9.6',
      '2026.9',
      '2026.9.6.1',
      'x2026.9.6',
      '2026.9.6x',
      '2026.123.1',
      '2026.1.123',
      '2026-9-6',
      '20ab.9.6',
      '2026.a.6',
      '2026.9.b',
      '2026x9.6',
      '2026.9x6',
    ],
  },
  protocol: { kept: ['4', '1234'], dropped: ['', '12345', 'x4', '4x', 'four'] },
  closeCode: { kept: ['1008'], dropped: ['', '100', '10081', 'x1008', '1008x', 'code'] },
  httpStatus: { kept: ['502'], dropped: ['', '50', '5020', 'x502', '502x', 'bad'] },
  seconds: { kept: ['1', '123456'], dropped: ['', '1234567', 'x1', '1x', 'one'] },
  count: { kept: ['1', '1234'], dropped: ['', '12345', 'x1', '1x', 'one'] },
};
const rows = (which: 'kept' | 'dropped'): [name: string, value: string][] =>
  Object.entries(VALUES).flatMap(([name, each]) =>
    each[which].map((value): [string, string] => [name, value]),
  );

test('each value that may be kept is held here', () => {
  expect(Object.keys(VALUES)).toEqual(Object.keys(SAFE_VALUES));
});

test.each(rows('kept'))('%s may be %j', (name, value) =>
  expect(safeValues({ [name]: value })).toEqual({ [name]: value }),
);

test.each([...rows('dropped'), ['requestId', '1008'], ['host', '1008'], ['toString', '1008']])(
  '%s is never %j',
  (name, value) => expect(safeValues({ [name]: value })).toEqual({}),
);

test('of nothing, nothing is kept', () => expect(safeValues()).toEqual({}));

describe('each part of a shape has a value that fails without it', () => {
  test.each(Object.entries(SAFE_VALUES))('%s', (name, shape) => {
    const { kept = [], dropped = [] } = VALUES[name] ?? {};
    expect(unnoticed(shape, () => [...kept, ...dropped].map((value) => shape.test(value)))).toEqual([]);
  });
});
