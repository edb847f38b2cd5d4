import { describe, expect, test } from 'vitest';
import {
  AUTHORITIES,
  authorityOf,
  type FindingCode,
  factsOf,
  isRetold,
  refusalOf,
} from '../../../src/evidence/finding.ts';
import { isAnswer, isQuestion, isSeenCode } from '../../../src/evidence/known-codes.ts';
import { PASTE_CODES } from '../../../src/evidence/paste-codes.ts';
import { PROBE_CODES } from '../../../src/evidence/probe-codes.ts';
import { QUESTIONS } from '../../../src/evidence/questions.ts';

const codesOf = (codes: object): FindingCode[] => Object.keys(codes) as FindingCode[];

/** Which codes say what of which gate; those that say nothing of any are left out. */
function told(codes: readonly FindingCode[]): Record<string, string[]> {
  const all: Record<string, string[]> = {};
  for (const code of codes) {
    const { gate, state } = factsOf(code);
    if (gate) all[`${gate} ${state}`] = [...(all[`${gate} ${state}`] ?? []), code];
  }
  return all;
}

describe('what a finding says of a gate', () => {
  test('pasted', () => {
    expect(told(codesOf(PASTE_CODES))).toEqual({
      'greeting stopped': ['cli-no-greeting'],
      'reach passed': ['page-no-dashboard'],
      'reach stopped': [
        'asks-mode-local',
        'asks-mode-missing',
        'asks-setup',
        'asks-remove-token',
        'asks-proxy-login-set-up',
        'asks-auth-for-lan',
        'asks-real-token',
        'asks-token',
        'asks-auth-mode',
        'asks-bind-loopback',
        'asks-password',
        'page-mixed-content',
        'page-address-inner',
        'net-refused',
        'net-name-not-found',
        'net-timeout',
        'net-unreachable',
        'net-tls',
        'net-reset',
      ],
      'upgrade passed': ['http-upgraded'],
      'upgrade stopped': [
        'cli-edge-auth',
        'http-page-instead',
        'http-login-wall',
        'http-redirect',
        'http-bad-request',
        'http-not-found',
        'http-bad-gateway',
        'http-gateway-timeout',
        'http-other-server',
      ],
      'greeting passed': ['http-greeted'],
      'pairing passed': ['shows-connected'],
      'pairing stopped': ['text-access-changed'],
    });
  });

  test('probed', () => {
    expect(told(codesOf(PROBE_CODES))).toEqual({
      'reach stopped': [
        'probe-fast-failure',
        'probe-secure-failure',
        'probe-unreachable',
        'probe-port-silent',
        'probe-no-answer',
        'probe-tls-refused',
        'probe-connected-then-closed',
        'probe-device-gone',
      ],
      'upgrade stopped': ['probe-upgrade-not-forwarded', 'probe-other-http', 'probe-redirected'],
      'greeting stopped': [
        'probe-dropped-after-upgrade',
        'probe-websocket-silent',
        'probe-websocket-other',
        'probe-server-closed',
        'probe-gateway-starting',
      ],
      'greeting passed': ['probe-greeting'],
      'identity undefined': ['probe-clock-skew'],
      'version undefined': ['probe-protocol-answered'],
      'origin stopped': ['probe-origin-refused'],
      'identity stopped': ['probe-identity-refused'],
      'token stopped': [
        'probe-token-missing',
        'probe-token-refused',
        'probe-password-refused',
        'probe-login-refused',
        'probe-login-by-proxy',
        'probe-rate-limited',
      ],
      'token passed': ['probe-token-accepted'],
      'pairing stopped': ['probe-pairing-pending'],
      'pairing passed': ['probe-anonymous-admitted', 'probe-paired-silently'],
    });
  });

  test('retold', () => {
    expect(told(QUESTIONS.says.map((answer) => `answered-says-${answer}` as const))).toEqual({
      'pairing stopped': ['answered-says-pairing-required'],
      'token stopped': ['answered-says-token', 'answered-says-device-token', 'answered-says-too-many'],
      'origin stopped': ['answered-says-origin'],
      'identity stopped': ['answered-says-secure-context'],
      'version stopped': ['answered-says-protocol'],
      'upgrade stopped': ['answered-says-proxy-attribution'],
    });
  });

  test('said by the gateway', () => {
    expect(factsOf('said-origin-not-allowed')).toEqual({ gate: 'origin', state: 'stopped' });
    expect(factsOf('answered-client-cli')).toEqual({});
    expect(factsOf('answered-says-no-connection')).toEqual({});
  });
});

test.each([
  ['said-token-missing', 'paste', 'gateway'],
  ['said-token-missing', 'answer', 'gateway'],
  ['log-forwarded', 'paste', 'gateway'],
  ['answered-client-cli', 'answer', 'answer'],
  ['answered-says-token', 'paste', 'answer'],
  ['probe-greeting', 'probe', 'probe'],
  ['probe-greeting', 'paste', 'tool'],
  ['net-refused', 'paste', 'tool'],
  ['status-release', 'answer', 'answer'],
] as const)('%s from %s has the weight of the %s', (code, source, authority) => {
  expect(authorityOf({ code, source })).toBe(authority);
  expect(AUTHORITIES).toContain(authority);
});

test('the gateway’s words are known by how their code begins', () => {
  expect(authorityOf({ code: 'probe-log-read' as FindingCode, source: 'probe' })).toBe('probe');
});

test('the gateway weighs most, an answer least', () =>
  expect(AUTHORITIES).toEqual(['gateway', 'probe', 'tool', 'answer']));

test.each([
  ['said-token-missing', 'token-missing'],
  ['said-nonsense', undefined],
  ['log-token-missing', undefined],
  ['token-missing', undefined],
  ['asks-token-missing', undefined],
])('%s is the refusal %s', (code, refusal) => expect(refusalOf(code as FindingCode)).toBe(refusal));

test.each([
  ['answered-says-token', true],
  ['answered-client-cli', false],
  ['said-token-missing', false],
] as const)('%s is retold: %s', (code, expected) => expect(isRetold(code)).toBe(expected));

test.each([
  ['said-token-missing', true],
  ['said-constructor', false],
  ['said-nonsense', false],
  ['answered-says-token', true],
  ['answered-says-nonsense', false],
  ['answered-says-', false],
  ['answered-client-cli', false],
  ['net-refused', true],
  ['probe-greeting', true],
  ['toString', false],
  [7, false],
  [undefined, false],
])('%s was seen, and is known: %s', (code, expected) => expect(isSeenCode(code)).toBe(expected));

test('questions and their answers are known, and nothing else', () => {
  expect([isQuestion('client'), isQuestion('toString'), isQuestion('')]).toEqual([true, false, false]);
  expect(['cli', 'unknown', 'host', '', 7].map((answer) => isAnswer('client', answer))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(['2026.4.20', 'the newest'].map((answer) => isAnswer('release', answer))).toEqual([true, false]);
  expect(isAnswer('client', '2026.4.20')).toBe(false);
});
