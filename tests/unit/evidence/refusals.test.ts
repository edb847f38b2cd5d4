import { describe, expect, test } from 'vitest';
import { parsePaste } from '../../../src/evidence/parse.ts';

const codes = (text: string): string[] => parsePaste(text).findings.map(({ code }) => code);
const said = (text: string): string[] => codes(text).filter((code) => code.startsWith('said-'));
const valuesOf = (text: string, code: string) =>
  parsePaste(text).findings.find((one) => one.code === code)?.values;

describe('the most exact refusal counts', () => {
  test.each([
    [
      'pairing required: device is asking for more scopes than currently approved',
      'said-pairing-scope-upgrade',
    ],
    ['unauthorized: device token mismatch (rotate/reissue device token)', 'said-device-token-mismatch'],
    ['reason=device_token_mismatch', 'said-device-token-mismatch'],
    ['{"code":"NOT_PAIRED","message":"device identity required"}', 'said-device-identity-required'],
    [
      'device pairing required (requestId: 47f2421e-2e49-4db9-aed5-298545d40100)',
      'said-pairing-not-approved',
    ],
    ['Device pairing required … Raw error: scope upgrade pending approval', 'said-pairing-scope-upgrade'],
    ['protocol mismatch: Control UI updated; reload this page to continue', 'said-control-ui-outdated'],
    ['协议不匹配 (protocol mismatch)', 'said-protocol-mismatch'],
    ['unauthorized: gateway tok\nen missing', 'said-token-missing'],
  ])('%s', (text, code) => expect(said(text)).toEqual([code]));
});

describe('several refusals', () => {
  test('come in the order in which they were said last, and the last is named', () => {
    const text =
      'pairing required: device is not approved yet\nunauthorized: gateway token missing\norigin not allowed\nunauthorized: gateway token missing';
    expect(said(text)).toEqual([
      'said-pairing-not-approved',
      'said-origin-not-allowed',
      'said-token-missing',
    ]);
    expect(valuesOf(text, 'text-several-errors')).toEqual({ last: 'token-missing' });
  });

  test('the same one twice is one', () => {
    expect(codes('pairing required\n…\npairing required')).toEqual(['said-pairing-required']);
  });

  test('each has its own values', () => {
    const text =
      'disconnected (1008): pairing required: device is not approved yet (requestId: 47f2421e-2e49-4db9-aed5-298545d40100)\ncode=1002 reason=protocol mismatch expectedProtocol=4';
    expect(valuesOf(text, 'said-pairing-not-approved')).toEqual({
      requestId: '47f2421e-2e49-4db9-aed5-298545d40100',
      closeCode: '1008',
    });
    expect(valuesOf(text, 'said-protocol-mismatch')).toMatchObject({ expectedProtocol: '4' });
  });
});

test('what a command or a verdict needs is taken out of the frame', () => {
  const frame = {
    code: 'INVALID_REQUEST',
    message: 'unauthorized: too many failed authentication attempts (retry later)',
    details: { code: 'AUTH_RATE_LIMITED', recommendedNextStep: 'wait_then_retry' },
    retryable: true,
    retryAfterMs: 299_123,
  };
  expect(valuesOf(JSON.stringify(frame), 'said-rate-limited')).toEqual({
    retryAfterMs: '299123',
    next: 'wait_then_retry',
  });
});

describe('close codes', () => {
  test.each([
    ['1008', 'close-1008'],
    ['disconnected (1006): no reason', 'close-1006'],
    ['disconnected（1006）', 'close-1006'],
    ['gateway closed (1000 normal closure): no close reason', 'close-1000'],
    ['WebSocket closed (code 1006)', 'close-1006'],
    ['code=1002 reason=n/a', 'close-1002'],
    ['closeCode: 4008', 'close-4008'],
    ['[ws] webchat disconnected code=1001 reason=n/a', 'close-1001'],
    ['code=1013 reason=n/a', 'close-1013'],
  ])('%s', (text, code) => expect(codes(text)).toContain(code));

  test('say nothing more where a refusal explains them', () => {
    expect(codes('disconnected (1008): pairing required')).not.toContain('close-1008');
    expect(codes('disconnected (4008): pairing required')).not.toContain('close-4008');
  });

  test('port numbers and years are no close codes', () => {
    expect(codes('http://127.0.0.1:10060/ in 2026 took 1006 ms')).toEqual(['text-not-understood']);
  });
});

describe('what could not be read', () => {
  test('nothing gives nothing', () =>
    expect(parsePaste('')).toEqual({
      findings: [],
      removed: [],
      naming: { values: [], spent: [], unknown: false },
      parties: [],
      cut: false,
    }));

  test.each(['Disconnected', 'asdf', 'OpenClaw Gateway Dashboard'])('%s', (text) =>
    expect(codes(text)).toContain('text-not-understood'),
  );
});

describe('which program and which release', () => {
  test.each([
    [
      'unauthorized: gateway token missing (open the dashboard URL and paste the token in Control UI settings)',
      'client-is-control-ui',
    ],
    [
      'unauthorized: gateway token missing (set gateway.remote.token to match gateway.auth.token)',
      'client-is-cli',
    ],
    ['[openclaw] Failed to start CLI: Error: gateway closed (1008): pairing required', 'client-is-cli'],
    ['node host gateway connect failed: pairing required', 'client-is-node'],
    ['unauthorized: gateway token missing (provide gateway auth token)', 'client-is-app'],
    ['closed before connect remote=192.168.1.12 ua=okhttp/5.3.2 code=1000 reason=bye', 'client-is-phone-app'],
    ['errorCode: openclaw_gateway_pairing_required', 'client-is-third-party'],
  ])('%s', (text, client) =>
    expect(codes(text).filter((code) => code.startsWith('client-'))).toEqual([client]),
  );

  test.each([
    ['OpenClaw 2026.4.26 (be8c246)', '2026.4.26'],
    ['since I went from v2026.2.9 to v2026.3.13', '2026.3.13'],
    ['CLI version: 2026.9.6 Gateway version: 2026.8.2', '2026.8.2'],
    ['app 2026.3.31 linux · Update: npm latest 2026.9.6', '2026.3.31'],
  ])('%s', (text, release) => expect(valuesOf(text, 'status-release')).toEqual({ release }));

  test('a time stamp is no release', () => {
    expect(codes('2026-11-22T10:43:05.705 pairing required')).toEqual(['said-pairing-required']);
  });
});

test('of two ids that the same refusal named one after the other, the newer one is told', () => {
  const [older, newer] = ['0b1c9c8e-1111-4222-8333-444455556666', '1c2d0d9f-1111-4222-8333-444455556666'];
  const line = (id: string) =>
    `disconnected (1008): pairing required: device is not approved yet (requestId: ${id})`;
  expect(valuesOf(`${line(older)}\n${line(newer)}`, 'said-pairing-not-approved')).toMatchObject({
    requestId: newer,
  });
  const [before, after] = [`requestId: ${older}\n`, ''].map((head) => `${head}pairing required`);
  expect(valuesOf(before ?? '', 'said-pairing-required')).toMatchObject({ requestId: older });
  expect(valuesOf(after ?? '', 'said-pairing-required')).not.toHaveProperty('requestId');
});
