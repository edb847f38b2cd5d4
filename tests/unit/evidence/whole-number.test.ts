import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePaste } from '../../../src/evidence/parse.ts';
import { wholeNumber } from '../../../src/evidence/whole-number.ts';

test.each([
  [1, '1'],
  [999_999, '999999'],
  [0, '0'],
  [-1, undefined],
  [1_000_000, undefined],
  [1.5, undefined],
  [1e305, undefined],
  [Number.POSITIVE_INFINITY, undefined],
  [Number.NaN, undefined],
  ['12', undefined],
  [undefined, undefined],
])('%s is told as %s', (value, told) => {
  expect(wholeNumber(value)).toBe(told);
});

test('any number is told in at most six digits, or not', () => {
  fc.assert(
    fc.property(fc.double(), (value) => {
      expect(wholeNumber(value) ?? '1').toMatch(/^\d{1,6}$/);
    }),
  );
});

/** The slots of the sentences that hold a number. */
const NUMBERS = ['seconds', 'protocol', 'count', 'closeCode', 'httpStatus', 'retryAfterMs'];
const BOUND = /^\d{1,9}$/;

/** Whatever stands for a number where one is expected. */
const odd = fc.oneof(
  fc.constantFrom('Infinity', '-Infinity', 'NaN', '1e999', '1e305', '-1', '0x10', '1.5', '9'.repeat(40), ''),
  fc.double().map(String),
  fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }).map(String),
);
const around = fc.constantFrom(
  (n: string) => `disconnected (${n}): pairing required`,
  (n: string) => `code=${n} reason=pairing required`,
  (n: string) => `{"retryAfterMs": ${n}, "code": "AUTH_RATE_LIMITED"}`,
  (n: string) => `protocol mismatch expectedProtocol: ${n}`,
  (n: string) => `HTTP/1.1 ${n} Bad Gateway`,
  (n: string) => `Pending (${n})\nPaired (${n})`,
  (n: string) => `handshake timeout after ${n}ms durationMs=${n}`,
);

test('no number of a paste comes into words longer than it can be, or as none', () => {
  fc.assert(
    fc.property(odd, around, (number, write) => {
      for (const { values } of parsePaste(write(number)).findings)
        for (const slot of NUMBERS) expect(values?.[slot] ?? '1', slot).toMatch(BOUND);
    }),
    { numRuns: 2_000 },
  );
});
