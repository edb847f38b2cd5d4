import { describe, expect, test } from 'vitest';
import { parsePaste } from '../../../src/evidence/parse.ts';

const codes = (text: string): string[] => parsePaste(text).findings.map(({ code }) => code);

describe('the parsers', () => {
  test('are all asked, and all findings come from the paste', () => {
    const all = [
      `code=1006${' x'.repeat(200)}`,
      'origin not allowed',
      'closed before connect remote=10.0.0.1',
      'Proxy headers detected from untrusted address',
      'No device pairing entries.',
      'command not found',
      'RPC probe: ok',
      'HTTP/1.1 502',
      'ECONNREFUSED',
      'okhttp',
      '2026.9.6',
      'chat dm pairing',
    ].join('\n');
    expect(codes(all)).toEqual([
      'said-origin-not-allowed',
      'close-1006',
      'log-remote-private',
      'log-proxy-headers-untrusted',
      'devices-pending-none',
      'devices-paired-none',
      'cli-not-found',
      'status-gateway-reachable',
      'http-bad-gateway',
      'net-refused',
      'client-is-phone-app',
      'status-release',
      'text-chat-pairing',
    ]);
    expect(new Set(parsePaste(all).findings.map(({ source }) => source))).toEqual(new Set(['paste']));
  });

  test('a report of ours is read by its codes alone', () => {
    expect(codes('# x pairing-required report v1\n- origin not allowed (`net-refused`)')).toEqual([
      'net-refused',
    ]);
  });

  test('the same finding comes once, the first of its kind', () => {
    const { findings } = parsePaste(`code=1006 first${' x'.repeat(60)} code=1006 second`);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.raw).toMatch(/^code=1006 first/);
  });
});

describe('a refusal', () => {
  test.each([
    [
      'its own close code',
      'disconnected (1006): origin not allowed',
      ['said-origin-not-allowed', 'client-is-control-ui'],
    ],
    ['1008', 'origin not allowed … x x (1008)', ['said-origin-not-allowed']],
    ['4008', 'origin not allowed … x x (4008)', ['said-origin-not-allowed']],
    ['but no other', 'code=1008 origin not allowed … code=1001', ['said-origin-not-allowed', 'close-1001']],
  ])('explains %s', (_, text, expected) => expect(codes(text)).toEqual(expected));

  test('where there is none, the code is all there is', () => {
    expect(codes('(1008)')).toEqual(['close-1008']);
    expect(codes('(4008)')).toEqual(['close-4008']);
  });

  test('broken inside a word is read where none was read whole, beside what else is there', () => {
    expect(codes('origin not al\nlowed ECONNREFUSED')).toEqual(['said-origin-not-allowed', 'net-refused']);
    expect(codes('gateway token missing\norigin not al\nlowed')).toEqual(['said-token-missing']);
  });
});

describe('words of the user', () => {
  test.each([
    ['which client', 'okhttp must re-pair', ['answered-says-pairing-required', 'client-is-phone-app']],
    ['a bare number', '(1008) must re-pair', ['answered-says-pairing-required', 'close-1008']],
    [
      'what the text is about',
      'no pairing code, must re-pair',
      ['answered-says-pairing-required', 'text-asks-for-code'],
    ],
    ['which release', '2026.9.6 must re-pair', ['answered-says-pairing-required', 'status-release']],
  ])('count beside %s', (_, text, expected) => expect(codes(text)).toEqual(expected));

  test.each([
    ['ECONNREFUSED must re-pair', ['net-refused']],
    ['okhttp ECONNREFUSED must re-pair', ['net-refused', 'client-is-phone-app']],
    ['token drift must re-pair', ['log-token-drift', 'status-token-drift']],
    ['origin not allowed must re-pair', ['said-origin-not-allowed']],
    ['origin not al\nlowed must re-pair', ['said-origin-not-allowed']],
  ])('do not count beside what was seen: %s', (text, expected) => expect(codes(text)).toEqual(expected));
});

describe('what says nothing', () => {
  test.each([
    ['nothing', '', []],
    ['white space', ' \n ', []],
    ['another matter', 'the weather', ['text-not-understood']],
    ['which client alone', 'okhttp', ['client-is-phone-app', 'text-not-understood']],
    ['which release alone', '2026.9.6', ['status-release']],
    ['a secret alone', 'token=abc', ['text-not-understood']],
  ])('%s', (_, text, expected) => expect(codes(text)).toEqual(expected));
});

test('what was removed is told', () => {
  expect(parsePaste('token=abc 8.8.8.8').removed).toEqual([
    { kind: 'token', count: 1 },
    { kind: 'public-ip', count: 1 },
  ]);
});

describe('what a gateway’s log says', () => {
  const LINE =
    '2026-03-01T10:00:00.000Z [ws] closed before connect conn=5f0c remote=10.0.0.7 fwd=n/a origin=http://10.0.0.2:18789 host=10.0.0.2:18789 ua=Mozilla/5.0 code=1008 reason=pairing required';
  const saidTo = (text: string): unknown[] =>
    parsePaste(text)
      .findings.filter(({ code }) => code === 'said-pairing-required')
      .map(({ whose }) => whose);

  test('was said to nobody that is known', () => {
    expect(saidTo(LINE)).toEqual(['nobody']);
  });

  test('is the user’s own where their page says it too', () => {
    expect(saidTo(`disconnected (1008): pairing required\n${LINE}`)).toEqual([undefined]);
  });
});
