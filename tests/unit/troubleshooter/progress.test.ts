import { expect, test } from 'vitest';
import type { Finding } from '../../../src/evidence/finding.ts';
import { parsePaste } from '../../../src/evidence/parse.ts';
import { attemptOf } from '../../../src/troubleshooter/attempts/attempt.ts';
import { progress } from '../../../src/troubleshooter/attempts/progress.ts';

const said = (text: string) => attemptOf(parsePaste(text).findings, 0);
const probed = (...codes: Finding['code'][]) =>
  attemptOf(
    codes.map((code): Finding => ({ code, source: 'probe' })),
    0,
  );

const ORIGIN = said('disconnected (1008): origin not allowed (open the Control UI from the gateway host)');
const TOKEN = said('unauthorized: gateway token mismatch');
const DEVICE_TOKEN = said('unauthorized: device token mismatch (rotate/reissue device token)');
const PAIRING = said('pairing required: device is not approved yet');
const NO_UPGRADE = probed('probe-upgrade-not-forwarded');
const PAGE_IDENTITY = probed('probe-greeting', 'probe-identity-refused');
const PAGE_ORIGIN = probed('probe-greeting', 'probe-origin-refused');
const BOTH_TOKENS = said('unauthorized: device token mismatch\nunauthorized: gateway token mismatch');
const NOTHING = said('it does not work');

test.each([
  ['a later gate is progress', ORIGIN, TOKEN, 'further'],
  ['the last gate is progress too', TOKEN, PAIRING, 'further'],
  ['the same gate with another code is said', TOKEN, DEVICE_TOKEN, 'other-code'],
  ['the same again is said', PAIRING, PAIRING, 'same'],
  ['an earlier gate is no progress', PAIRING, ORIGIN, 'back'],
  ['a page that gets through a mended proxy is progress', NO_UPGRADE, PAGE_IDENTITY, 'further'],
  ['how far a page gets says nothing of a client that stopped later', PAIRING, PAGE_IDENTITY, 'page-only'],
  ['nor of one that stopped at the origin', ORIGIN, PAGE_IDENTITY, 'page-only'],
  ['a gateway that went away is a step back', PAIRING, NO_UPGRADE, 'back'],
  ['a page that was let in where it was not before is progress', PAGE_ORIGIN, PAGE_IDENTITY, 'further'],
  ['a client’s own later stop is progress on the page’s', PAGE_IDENTITY, PAIRING, 'further'],
  ['one of its codes seen again is the same', TOKEN, BOTH_TOKENS, 'same'],
  ['where no stop was seen nothing is compared', NOTHING, PAIRING, 'open'],
] as const)('%s', (_, before, after, kind) => {
  expect(progress(before, after)).toBe(kind);
});

test('an attempt is the user’s own where their client was stopped at that gate', () => {
  const retold = (code: Finding['code']): Finding => ({ code, source: 'answer' });
  const pasted = (code: Finding['code']): Finding => ({ code, source: 'paste' });
  const own = (...findings: Finding[]) => attemptOf(findings, 0).own;
  expect(own(retold('answered-says-token'))).toBe(true);
  expect(own(pasted('said-token-mismatch'), { code: 'probe-token-refused', source: 'probe' })).toBe(true);
  // a tool was stopped before it
  expect(own(retold('answered-says-token'), pasted('net-refused'))).toBe(false);
  // answers outlive it, and are none of its codes
  const { codes } = attemptOf(
    [retold('answered-says-token'), pasted('net-refused'), pasted('net-refused')],
    0,
  );
  expect(codes).toEqual(['net-refused']);
  // what it says of no gate
  expect(own(retold('answered-says-no-connection'))).toBe(false);
});

test('what is compared are the codes of the stop itself', () => {
  const attempt = (...codes: Finding['code'][]) => ({ at: 0, codes, gate: 'token', own: true }) as const;
  const before = attempt('said-origin-not-allowed', 'probe-token-accepted', 'said-token-mismatch');
  const after = attempt('said-origin-not-allowed', 'probe-token-accepted', 'said-password-mismatch');
  expect(progress(before, after)).toBe('other-code');
});

test('an attempt keeps no text and no values', () => {
  const attempt = attemptOf(
    parsePaste('pairing required (requestId: 0b1c9c8e-1111-4222-8333-444455556666)').findings,
    7,
  );
  expect(JSON.stringify(attempt)).not.toContain('0b1c9c8e');
  expect(attempt).toMatchObject({ at: 7, gate: 'pairing', own: true });
});
