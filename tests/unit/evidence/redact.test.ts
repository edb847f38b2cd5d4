import { describe, expect, test } from 'vitest';
import { redact } from '../../../src/evidence/redact.ts';

const HEX48 = '9f2c4e8a1b7d6053c1e4f8a2b6d09375e1c4a8f2b7d60935';
const DEVICE = '7cf3b761525d7c10f86d6292f7d4bd7a2587746af825618013ff4be4048a598f';
const KEY = 'D5o0ZWlWOULXay7QoZYQXML2k-2IEGYcozwMEvmBHAQ';
const SETUP = 'eyJ1cmwiOiJ3czovLzEwLjc3LjAuMTozMzAwMiIsImJvb3RzdHJhcFRva2VuIjoiVXRSbEJaWGZYSTdKci1v';
const JWT = `${SETUP}.eyJzdWIiOiIxMjM0In0.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk`;

/** What somebody may paste, the secret in it, and the kind it must be counted as. */
const SECRETS: readonly (readonly [text: string, secret: string, kind: string])[] = [
  ['http://127.0.0.1:18789/#token=hunter2&gatewayUrl=ws', 'hunter2', 'token'],
  ['http://127.0.0.1:18789/?token=hunter2', 'hunter2', 'token'],
  ['http://127.0.0.1:33100/#bootstrapToken=lz_cAUzm&bootstrapProfile=owner', 'lz_cAUzm', 'token'],
  ['openclaw devices list --token hunter2 --json', 'hunter2', 'token'],
  ["openclaw devices list --token 'correct horse' --json", 'correct horse', 'token'],
  ['openclaw devices list --token=hunter2', 'hunter2', 'token'],
  ['{"auth":{"token":"correct horse"}}', 'correct horse', 'token'],
  ['{\\"auth\\":{\\"token\\":\\"correct horse\\"}}', 'correct horse', 'token'],
  ['OPENCLAW_GATEWAY_TOKEN=hunter2', 'hunter2', 'token'],
  ['  token: hunter2', 'hunter2', 'token'],
  ["deviceToken: 'hunter2'", 'hunter2', 'token'],
  ['openclaw tui --token aGVsbG8gd29ybGQ= --json', 'aGVsbG8gd29ybGQ', 'token'],
  ['--token 9f2c4e8a1b7d\n6053c1e4f8a2b6d0\n', '6053c1e4f8a2b6d0', 'token'],
  ['Authorization: Bearer hunter2hunter2', 'hunter2hunter2', 'token'],
  ['-H "Authorization: Basic dXNlcjpwYXNz"', 'dXNlcjpwYXNz', 'token'],
  ['sent Bearer abcdef123456', 'abcdef123456', 'token'],
  ['"setupCode": "oc1-ABCDEF"', 'oc1-ABCDEF', 'token'],
  ['openclaw node run --pair "oc-pair://host/abc123"', 'abc123', 'token'],
  [SETUP, SETUP, 'token'],
  [JWT, JWT, 'token'],
  ['to\u200bken=hun\u200bter2', 'hunter2', 'token'],
  ['token=\u001b[31mhunter2\u001b[0m', 'hunter2', 'token'],
  ['OPENCLAW_GATEWAY_PASSWORD="correct horse"', 'correct horse', 'password'],
  ['openclaw tui --password hunter2', 'hunter2', 'password'],
  ['password: hunter2', 'hunter2', 'password'],
  ['"privateKey":"MC4CAQAw"', 'MC4CAQAw', 'key'],
  [`"publicKey": "${KEY}"`, KEY, 'key'],
  [
    '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2Vw\nBCIEIAbc\n-----END PRIVATE KEY-----',
    'MC4CAQAwBQYDK2Vw',
    'key',
  ],
  ['Cookie: sid=hunter2; theme=dark', 'hunter2', 'cookie'],
  ['wss://user:hunter2@gateway.example/', 'hunter2', 'login'],
  ['/home/maria/.openclaw/openclaw.json', 'maria', 'home'],
  ['/Users/maria/.openclaw', 'maria', 'home'],
  ['C:\\Users\\Maria Anna\\.openclaw', 'Maria', 'home'],
  ['{"path":"C:\\\\Users\\\\Maria\\\\.openclaw"}', 'Maria', 'home'],
  ['mail maria.anna@mail.example.org now', 'maria.anna', 'mail'],
  ['remote=8.8.8.8 fwd=n/a', '8.8.8.8', 'public-ip'],
  ['fwd=203.0.113.9', '203.0.113.9', 'public-ip'],
  ['connect to /203.0.113.9:443', '203.0.113.9', 'public-ip'],
  ['gateway.example/203.0.113.9:443', '203.0.113.9', 'public-ip'],
  ['remote=::ffff:203.0.113.9', '203.0.113.9', 'public-ip'],
  ['[2001:db8:85a3::8a2e:370:7334]:18789', '2001:db8', 'public-ip'],
  [DEVICE, DEVICE.slice(8), 'device-id'],
  [HEX48, HEX48, 'secret'],
  [KEY, KEY, 'secret'],
  ['sk-ant-api03-R2D2c3poR2D2c3poR2D2', 'R2D2c3po', 'secret'],
];

/** What must stay: ids and words that a diagnosis or a command needs. */
const STORAGE_KEY: readonly string[] = [
  'requestId: 47f2421e-2e49-4db9-aed5-298545d40100',
  'requestId: 47f2421e-2e49-4db9-aed5-2985',
  'unauthorized: gateway token missing (open the dashboard URL and paste the token in Control UI settings)',
  'Reuse the same --token *** when rerunning.',
  'pass --token or --password (with gatewayToken in tools)',
  'openclaw devices approve <requestId> --token <token>',
  '"token": null, "password": undefined',
  'token: __OPENCLAW_REDACTED__',
  'auth=token roleFrom=operator scopesFrom=operator.read,operator.write',
  'CONTROL_UI_DEVICE_IDENTITY_REQUIRED gateway.controlUi.dangerouslyAllowHostHeaderOriginFallback',
  'remote=172.18.0.1 fwd=100.87.148.54 192.168.1.12 10.0.0.7 127.0.0.1 169.254.1.1 fd7a:115c:a1e0::1 fe80::1 ::1',
  'ua=Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/156.0.0.0 Safari/537.36',
  '2026-11-22T10:43:05.705+00:00 took 10:43:05 at std::vector',
  'at WebSocket.emitClose (file:///opt/node_modules/openclaw/dist/call-D_7wmgxh.js:444:10)',
  'npm install openclaw@2026.2.9 ssh -N -L 18789:127.0.0.1:18789 user@gateway-host',
  '- 1password: bins: op',
  'paste the token:\n1008\npairing required',
];

describe('redact', () => {
  test.each(SECRETS)('takes the secret out of %s', (text, secret, kind) => {
    const { text: rest, removed } = redact(`before ${text} after`);
    expect(rest).not.toContain(secret);
    expect(rest).toMatch(kind === 'cookie' ? /^before / : /^before .* after$/s);
    expect(removed).toContainEqual({ kind, count: 1 });
  });

  test.each(STORAGE_KEY)('leaves %s', (text) => {
    expect(redact(text)).toEqual({ text, removed: [] });
  });

  test('counts by kind', () => {
    const { removed } = redact('token=abc1 --token abc2 password=abc3 8.8.8.8 1.1.1.1 9.9.9.9');
    expect(removed).toEqual([
      { kind: 'token', count: 2 },
      { kind: 'password', count: 1 },
      { kind: 'public-ip', count: 3 },
    ]);
  });

  test('finds nothing more in what it has redacted', () => {
    const once = redact(SECRETS.map(([text]) => text).join('\n'));
    expect(redact(once.text)).toEqual({ text: once.text, removed: [] });
  });

  test('says that an address was public and which device it was', () => {
    expect(redact(`remote=8.8.8.8 device=${DEVICE}`).text).toBe('remote=‹public-ip› device=7cf3b761…');
  });
});
