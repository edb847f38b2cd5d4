import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/gateway/frames.ts';
import { identify } from '../../../src/gateway/identify.ts';
import type { Refusal } from '../../../src/gateway/refusal.ts';
import { REFUSALS, type RefusalId } from '../../../src/gateway/refusals.ts';
import { TABLE } from './table.ts';

const refused = (more: Partial<Answer>): Answer => ({
  ok: false,
  code: 'INVALID_REQUEST',
  message: '',
  details: {},
  ...more,
});
const entries = Object.entries(TABLE) as [RefusalId, (typeof TABLE)[RefusalId]][];
const rows = (list: 'codes' | 'reasons' | 'says') =>
  entries.flatMap(([id, known]) => (known[list] ?? []).map((text) => [text, id] as const));

describe('each refusal', () => {
  test.each(entries)('%s stands at its gate', (id, { gate }) => {
    expect(REFUSALS[id].gate).toBe(gate);
  });

  test.each(rows('codes'))('the code %s is %s', (code, id) => {
    expect(identify(refused({ details: { code } }))).toBe(id);
    expect(identify(refused({ code }))).toBe(id);
  });

  test.each(rows('reasons'))('the reason %s is %s', (reason, id) => {
    expect(identify(refused({ code: 'NOT_PAIRED', details: { code: 'PAIRING_REQUIRED', reason } }))).toBe(id);
  });

  test.each(rows('says'))('«%s» is %s', (message, id) => {
    expect(identify(refused({ message }))).toBe(id);
  });
});

describe('the table of refusals has nothing that no test knows', () => {
  test.each(entries)('%s', (id, { codes = [], reasons = [], says }) => {
    const entry: Refusal = REFUSALS[id];
    expect([entry.codes ?? [], entry.reasons ?? []]).toEqual([codes, reasons]);
    // each wording is needed: something is said that no other wording of the entry knows
    const needed = entry.texts.filter((text) =>
      says.some((said) => entry.texts.filter((other) => other.test(said)).join() === String(text)),
    );
    expect(needed).toEqual(entry.texts);
  });
});

describe('words that only look like a refusal', () => {
  test.each([
    'Pairing Required? check',
    'PAIRING REQUIRED?',
    'NOT_PAIRED_YET',
    'IS_NOT_PAIRED',
    'my_token_missing',
    'token_missing_since',
    'my_token_mismatch',
    'token_mismatch_since',
    'microscope-upgrade',
    'scope-upgraded',
    'parole-upgrade',
    'role-upgraded',
    'somemetadata-upgrade',
    'metadata-upgraded',
    'knot-paired',
    'not-pairedness',
    'protocol:mismatch',
    'handshake_timeout',
    'device-token-mismatch',
    'trusted_proxy_',
    'trusted_proxy_7',
    'pairing:required',
    '"reloadRequired": false',
    'missing scope: operator',
    'missing scope:  operator.read',
    'something else',
    '',
  ])('«%s» is none', (message) => {
    expect(identify(refused({ message }))).toBeUndefined();
  });
});

describe('what counts first', () => {
  test('an answer that accepts is no refusal, whatever it says', () => {
    expect(identify({ ...refused({ message: 'pairing required' }), ok: true })).toBeUndefined();
  });

  test('the reason before the code', () => {
    const details = { code: 'PAIRING_REQUIRED', reason: 'scope-upgrade' };
    expect(identify(refused({ details }))).toBe('pairing-scope-upgrade');
  });

  test('the code of the details before the message', () => {
    const details = { code: 'AUTH_TOKEN_MISSING' };
    expect(identify(refused({ details, message: 'origin not allowed' }))).toBe('token-missing');
  });

  test('the message before the bare code', () => {
    const answer = refused({ code: 'NOT_PAIRED', message: 'device identity required' });
    expect(identify(answer)).toBe('device-identity-required');
  });

  test.each([[['scope-upgrade']], [7], [null], [{}]])(
    'a reason or code that is no text says nothing: %j',
    (odd) => {
      expect(identify(refused({ details: { reason: odd, code: odd } }))).toBeUndefined();
    },
  );
});
