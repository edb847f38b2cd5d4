import { describe, expect, test } from 'vitest';
import { parsePaste } from '../../../src/evidence/parse.ts';

const logCodes = (text: string): string[] =>
  parsePaste(text)
    .findings.map(({ code }) => code)
    .filter((code) => code.startsWith('log-'));
const line = (fields: string): string =>
  `2026-11-22T10:43:05.887Z [ws] closed before connect conn=08382b02-3d4e-44e7-bb7c-79515ac22be6 ${fields} code=1008 reason=pairing required`;

describe('where the client came from', () => {
  test.each([
    [
      'remote=127.0.0.1 fwd=n/a origin=http://localhost:18789 host=localhost:18789 ua=n/a',
      'log-remote-loopback',
      'log-host-local',
    ],
    [
      'remote=172.18.0.1 fwd=n/a origin=http://127.0.0.1:18789 host=127.0.0.1:18789',
      'log-remote-container',
      'log-host-local',
    ],
    [
      'remote=192.168.1.12 fwd=n/a origin=n/a host=192.168.1.108:18789 ua=okhttp/5.3.2',
      'log-remote-private',
      'log-host-named',
    ],
    [
      'remote=100.87.148.54 fwd=n/a origin=n/a host=box.tail1234.ts.net',
      'log-remote-tailnet',
      'log-host-named',
    ],
    [
      'remote=fd7a:115c:a1e0::1 fwd=n/a origin=n/a host=box.tail1234.ts.net',
      'log-remote-tailnet',
      'log-host-named',
    ],
    [
      'remote=8.8.8.8 fwd=n/a origin=https://gw.example host=gw.example',
      'log-remote-public',
      'log-host-named',
    ],
    ['remote=2001:4860:4860::8888 fwd=n/a origin=n/a host=gw.example', 'log-remote-public', 'log-host-named'],
    [
      'remote=127.0.0.1 fwd=203.0.113.9 origin=https://gw.example host=127.0.0.1:18789',
      'log-remote-loopback',
      'log-forwarded',
      'log-host-local',
      'log-origin-elsewhere',
    ],
    [
      'peer=127.0.0.1:5->127.0.0.1:1 remote=::1 fwd=n/a origin=n/a host=[::1]:18789',
      'log-remote-loopback',
      'log-host-local',
    ],
  ])('%s', (fields, ...codes) => expect(logCodes(line(fields))).toEqual(codes));

  test('the last of several lines counts', () => {
    const text = `${line('remote=8.8.8.8 fwd=n/a origin=n/a host=gw.example')}\n${line('remote=10.0.0.7 fwd=n/a origin=n/a host=localhost:18789')}`;
    expect(logCodes(text)).toEqual(['log-remote-private', 'log-host-local']);
  });

  test('without words about a connection it says nothing', () => {
    expect(logCodes('the host=localhost:1 x')).toEqual([]);
    expect(logCodes('cut off remote=8.8.8.8 fwd=n/a host=localhost:1')).toEqual([
      'log-remote-public',
      'log-host-local',
    ]);
  });

  test('JSON counts right in front of the words, whatever follows', () => {
    const [json, words] = [
      '{"time":1,"forwardedFor":"100.87.148.54"}',
      'closed before connect conn=1 remote=127.0.0.1',
    ];
    expect(logCodes(`${json} ${words} ${'x '.repeat(1_000)}`)).toContain('log-forwarded');
    expect(logCodes(`${json} x, ${words}`)).not.toContain('log-forwarded');
  });

  test('JSON in front of the words', () => {
    const text =
      '{"cause":"pairing-required","host":"127.0.0.1:18789","reason":"scope-upgrade","forwardedFor":"100.87.148.54"} closed before connect conn=3db54ed8-a538-482e-bfd8-8f77670ea63a remote=127.0.0.1 code=1008 reason=connect failed';
    const { findings } = parsePaste(text);
    expect(findings.map(({ code }) => code)).toContain('said-pairing-scope-upgrade');
    expect(findings.find(({ code }) => code === 'log-forwarded')?.values).toEqual({
      remote: '127.0.0.1',
      fwd: '100.87.148.54',
      host: '127.0.0.1:18789',
      closeCode: '1008',
      reason: 'connect failed',
    });
  });

  test.each([
    ['docker compose', (text: string) => text.replace(/^/gm, 'openclaw-gateway-1  | ')],
    [
      'colours',
      (text: string) => text.replace('[ws]', '\u001b[36m[ws]\u001b[39m').replace('code', '\u001b[33mcode'),
    ],
    ['wrapped at words', (text: string) => text.replace(/(.{40,60}) /g, '$1\r\n    ')],
    ['a quoted line', (text: string) => `> ${text}`],
    ['a JSON string', (text: string) => JSON.stringify({ message: JSON.stringify({ log: text, s: '"' }) })],
    ['invisible characters', (text: string) => text.replaceAll(' ', '\u200b \u202e')],
    ['NULs between all characters', (text: string) => text.replace(/(?=.)/g, '\0')],
    ['another language around it', (text: string) => `启动之后一直报错：\n${text}\n请问怎么办？`],
  ])('%s', (_name, dress) => {
    const text = dress(line('remote=172.18.0.1 fwd=n/a origin=n/a host=127.0.0.1:18789 ua=n/a'));
    const codes = parsePaste(text).findings.map(({ code }) => code);
    // what stands in front of a line may tell where it is from
    expect(codes.filter((code) => !code.startsWith('setup-'))).toEqual([
      'said-pairing-required',
      'log-remote-container',
      'log-host-local',
    ]);
  });
});

test.each([
  [
    'Proxy headers detected from untrusted address. Connection will not be treated as local.',
    'log-proxy-headers-untrusted',
  ],
  ['Loopback connection with non-local Host header. Treating it as remote.', 'log-host-not-local'],
  [
    'observed unattributable proxy-shaped traffic from 127.0.0.1; Gateway-authenticated routes reject it',
    'log-traffic-unattributable',
  ],
  ['security audit: device access upgrade requested reason=scope-upgrade device=7cf3', 'log-access-upgrade'],
  [
    'auth token was missing. Generated a runtime token for this startup without changing config',
    'log-runtime-token',
  ],
  ['auth token was missing. Generated a new token and saved it to config', 'log-token-generated-saved'],
  [
    'Gateway failed to start: Error: non-loopback Control UI requires gateway.controlUi.allowedOrigins',
    'log-origins-required',
  ],
])('%s', (text, code) => expect(logCodes(text)).toContain(code));

test('a line of the JSON log file', () => {
  const text = JSON.stringify({
    0: JSON.stringify({ subsystem: 'gateway/ws' }),
    1: { cause: 'pairing-required', handshake: 'failed', durationMs: 74, reason: 'scope-upgrade' },
    2: 'closed before connect conn=0c229b46-ebaa-4f12-a3b8-57efdeb75e80 remote=10.77.0.1 fwd=n/a origin=http://10.77.0.1:33303 host=10.77.0.1:33303 ua=n/a code=1008 reason=pairing required',
    _meta: { runtime: 'node', hostname: 'vm', date: '2026-11-22T11:26:02.384Z' },
  });
  const { findings } = parsePaste(text);
  expect(findings.map(({ code }) => code)).toEqual([
    'said-pairing-scope-upgrade',
    'log-remote-private',
    'log-host-named',
  ]);
  expect(findings[1]?.values?.['reason']).toBe('pairing required');
});

test('what the gateway says while it starts is no refusal', () => {
  const text =
    'info gateway starting channels and sidecars...\n[gateway] starting...\ninfo gateway starting HTTP server';
  expect(parsePaste(text).findings.map(({ code }) => code)).toEqual(['text-not-understood']);
});
