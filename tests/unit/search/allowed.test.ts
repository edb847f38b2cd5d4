import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPlain, plainOnly } from '../../../src/search/allowed.ts';
import { writeFragment } from '../../../src/search/query-fragment.ts';
import { CASES } from '../evidence/planted/cases.ts';
import { SECRETS } from '../evidence/planted/secrets.ts';
import { SERVICES } from '../evidence/planted/services.ts';

test.each([
  'pairing required',
  'disconnected (1008): pairing required',
  'AUTH_TOKEN_MISMATCH',
  'gateway.controlUi.allowedOrigins',
  'openclaw devices list',
  'openclaw 2026.9.6 on 2026-11-22 at 10:43:05',
  'ws://127.0.0.1:18789',
  'remote=10.0.0.7 code=1008',
  'code:1008',
  'v4, 30s',
  '~/.openclaw/openclaw.json',
  'requestId: 47f2421e-2e49-4db9-aed5-298545d40100',
  '需要配对 (1008)',
  'ペアリングが必要です',
  'Gerät nicht gekoppelt',
  "device isn't approved",
  '',
])('%j may stand in an address, and is left as it is', (text) => {
  expect(isPlain(text)).toBe(true);
  expect(plainOnly(text)).toBe(text);
});

test.each([...SECRETS, ...SERVICES, '8.8.8.8', 'qXzPwLmNbVcR', '4915123456789'])('%s may not', (secret) => {
  expect(isPlain(`pairing ${secret} required`)).toBe(false);
  expect(plainOnly(`pairing ${secret} required`)).not.toContain(secret);
  expect(writeFragment({ query: secret, kind: undefined })).toBe('');
});

describe('no planted secret gets through alone, without any redaction', () => {
  test('in its shape', () => {
    const whole = CASES.filter(({ shape }) => shape !== 'a person');
    expect(
      whole.filter(({ text, secret }) => plainOnly(text).includes(secret)).map(({ text }) => text),
    ).toEqual([]);
  });

  test('nor one that is made up', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
    const made = fc
      .string({ unit: fc.constantFrom(...letters), minLength: 16, maxLength: 64 })
      .filter((text) => /\d[a-z]/i.test(text));
    fc.assert(
      fc.property(made, (secret) => !isPlain(secret) && plainOnly(`a ${secret} b`) === 'a ‹secret› b'),
    );
  });
});

test('what was taken out already is told as what it was', () => {
  expect(plainOnly('token=‹token› ‹public-ip›')).toBe('token=‹token› ‹public-ip›');
});

test('a megabyte is quick', () => {
  for (const piece of ['a', 'a.', 'aB', '1:', '=', 'a1'])
    expect(plainOnly(piece.repeat(100_000 / piece.length))).not.toBe('');
});
