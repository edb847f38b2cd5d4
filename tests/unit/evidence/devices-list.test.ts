import { describe, expect, test } from 'vitest';
import { parsePaste } from '../../../src/evidence/parse.ts';
import { shown } from './recorded.ts';

const ID = '47f2421e-2e49-4db9-aed5-298545d40100';
const pending = (more: object): object => ({
  requestId: ID,
  deviceId: '7cf3b761525d7c10f86d6292f7d4bd7a2587746af825618013ff4be4048a598f',
  platform: 'linux',
  clientId: 'openclaw-control-ui',
  isRepair: false,
  ...more,
});
const list = (waiting: object[], paired: object[]): string =>
  JSON.stringify({ pending: waiting, paired }, null, 2);
const codes = (text: string): string[] =>
  parsePaste(text)
    .findings.map(({ code }) => code)
    .filter((code) => code.startsWith('devices-'));

describe('openclaw devices list --json', () => {
  test.each([
    ['an empty list', list([], []), 'devices-pending-none', 'devices-paired-none'],
    [
      'a new device from the network',
      list([pending({ remoteIp: '192.168.1.7' })], []),
      'devices-pending-new',
      'devices-pending-from-private',
      'devices-paired-none',
    ],
    [
      'from a container',
      list([pending({ remoteIp: '172.18.0.1' })], []),
      'devices-pending-new',
      'devices-pending-from-private',
      'devices-paired-none',
    ],
    [
      'from the tailnet',
      list([pending({ remoteIp: '100.87.148.54' })], []),
      'devices-pending-new',
      'devices-pending-from-tailnet',
      'devices-paired-none',
    ],
    [
      'from the internet',
      list([pending({ remoteIp: '8.8.8.8' })], []),
      'devices-pending-new',
      'devices-pending-from-public',
      'devices-paired-none',
    ],
    [
      'from the same machine',
      list([pending({})], []),
      'devices-pending-new',
      'devices-pending-local',
      'devices-paired-none',
    ],
    [
      'an upgrade',
      list([pending({ isRepair: true })], [{ deviceId: 'aa', clientId: 'cli' }]),
      'devices-pending-upgrade',
      'devices-pending-local',
      'devices-paired-some',
    ],
    [
      'a new device beside the command that printed the list',
      list([pending({})], [{ deviceId: 'aa', clientId: 'cli' }]),
      'devices-pending-new',
      'devices-pending-local',
      'devices-paired-none',
    ],
    [
      'an older entry of the same browser',
      list([pending({})], [{ deviceId: 'bb', clientId: 'openclaw-control-ui', platform: 'linux' }]),
      'devices-pending-new',
      'devices-same-browser-paired',
      'devices-pending-local',
      'devices-paired-some',
    ],
    [
      'another browser is not the same browser',
      list([pending({})], [{ deviceId: 'bb', clientId: 'openclaw-control-ui', platform: 'MacIntel' }]),
      'devices-pending-new',
      'devices-pending-local',
      'devices-paired-some',
    ],
    [
      'several',
      list([pending({}), pending({ requestId: ID.replace('4', '5') })], []),
      'devices-pending-new',
      'devices-pending-local',
      'devices-pending-several',
      'devices-paired-none',
    ],
  ])('%s', (_name, text, ...expected) => expect(codes(text)).toEqual(expected));

  test('cut in the middle, it says nothing of the part that is missing', () => {
    const text = list([pending({ remoteIp: '192.168.1.7' })], []).slice(0, -30);
    expect(codes(text)).toEqual(['devices-pending-new']);
  });

  test('the request id stays whole, the device id does not', () => {
    const [finding] = parsePaste(list([pending({})], [])).findings;
    expect(finding?.values).toEqual({ requestId: ID, deviceId: '7cf3b761…', client: 'openclaw-control-ui' });
  });
});

describe('openclaw devices list', () => {
  const tables = shown('commands').filter(({ text }) => /^Pending \(/m.test(text));

  test('tables of both shapes are recorded', () => {
    expect(tables.some(({ text }) => /│ Flags/.test(text))).toBe(true);
    expect(tables.some(({ text }) => /│ Status/.test(text))).toBe(true);
  });

  test.each(tables)('$release: the request id is that of the first line', ({ text }) => {
    const first = /^│ ([0-9a-f-]{36}) /m.exec(text)?.[1];
    const found = parsePaste(text).findings.filter(({ code }) => /pending-(?:new|upgrade)$/.test(code));
    expect(found.map(({ values }) => values?.['requestId'])).toContain(first);
  });

  test('nothing at all', () => {
    expect(codes('No device pairing entries.')).toEqual(['devices-pending-none', 'devices-paired-none']);
  });
});

describe('what openclaw devices approve prints', () => {
  test.each([
    ['Error: unknown requestId', 'cli-unknown-request'],
    [`No pending device request matches ${ID}. Run openclaw devices list and retry`, 'cli-unknown-request'],
    ['No pending device pairing requests to approve', 'cli-nothing-pending'],
    [`Approve this exact request with: openclaw devices approve ${ID}`, 'cli-preview-only'],
    [`Approved 7cf3b761525d7c10f86d6292f7d4bd7a2587746af825618013ff4be4048a598f (${ID})`, 'cli-approved'],
    ['bash: openclaw: command not found', 'cli-not-found'],
    ['no such service: openclaw-cli', 'cli-no-such-service'],
    ["error: unknown option '--latest'", 'cli-old-command'],
    ['gateway url override requires explicit credentials', 'cli-url-needs-credentials'],
    ['__OPENCLAW_REDACTED__', 'cli-token-redacted'],
    ['Gateway target: ws://172.25.0.2:18789', 'cli-target-not-loopback'],
  ])('%s', (text, code) => expect(parsePaste(text).findings.map((one) => one.code)).toContain(code));

  test('a loopback target is named as such', () => {
    expect(parsePaste('Gateway target: ws://127.0.0.1:18789').findings.map(({ code }) => code)).toEqual([
      'cli-target-loopback',
    ]);
  });
});
