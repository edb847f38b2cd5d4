import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../src/diagnosis/diagnose.ts';
import type { Connection } from '../../../src/evidence/log/connections.ts';
import { ownChecks } from '../../../src/evidence/own-check.ts';
import { parsePaste } from '../../../src/evidence/parse.ts';

const HERE = 'https://pairing.example';
const codes = (text: string, origin = HERE): string[] =>
  parsePaste(text, origin).findings.map(({ code }) => code);

const WS = '2026-11-25T03:06:16.603+00:00';
const ID = '47f2421e-2e49-4db9-aed5-298545d40100';
const closed = (conn: string, origin: string, code: number, reason: string, more = ''): string =>
  `${WS} [ws] closed before connect conn=${conn} remote=192.0.2.7 fwd=n/a origin=${origin} host=192.0.2.5:18789 ua=n/a code=${code} reason=${reason}${more}`;

/** What real gateways log of one check, as 2026.4.26 and 2026.9.6 write it to the screen and `logs --plain`. */
const OURS = {
  '2026.4.26, screen': [
    `${WS} [ws] protocol mismatch conn=67a6303c-65ac-4b28-968a-08aa3c1ce437 remote=127.0.0.1 client=openclaw-probe probe vprobe`,
    closed('67a6303c-65ac-4b28-968a-08aa3c1ce437', HERE, 1002, 'protocol mismatch'),
    closed('1bfb66de-b6c0-4aca-a9fe-8a2c528ad399', HERE, 1008, 'origin not allowed (open the Control UI …)'),
  ],
  '2026.4.26, plain': [
    `${WS} warn gateway/ws {"subsystem":"gateway/ws"} {"cause":"device-required","host":"127.0.0.1:33019","origin":"http://localhost:4321","client":"openclaw-probe","mode":"probe","version":"probe","platform":"web"} ${closed('06c950b5-5c84-43c5-bacd-65436747dca2', 'http://localhost:4321', 1008, 'device identity required').replace(`${WS} [ws] `, '')}`,
  ],
  '2026.9.6, screen': [
    `${WS} [ws] protocol mismatch conn=af2d7419-2081-4e0b-a05f-d84bc48aad32 peer=127.0.0.1:50332->127.0.0.1:42443 remote=127.0.0.1 remotePort=50332 client=openclaw-probe probe vprobe min=999 max=999 expected=4 probeMin=3 instance=n/a`,
    closed(
      '69e1c1bd-eb50-456a-8327-ad37ce890516',
      'http://localhost:4321',
      1008,
      'origin not allowed',
      ' phase=ws_upgrade_started cause=origin-mismatch origin=http://localhost:4321 client=openclaw-probe mode=probe version=probe platform=web',
    ),
  ],
} as const;
const REAL = closed(
  '59e1c1bd-eb50-456a-8327-ad37ce890516',
  'http://192.0.2.5:18789',
  1008,
  `pairing required: device is not approved yet (requestId: ${ID})`,
);

describe.each(Object.entries(OURS))('%s', (_, lines) => {
  test('what our own check was refused is nobody else’s refusal', () => {
    expect(codes(lines.join('\n'))).toEqual(['text-own-check']);
    expect(diagnose(parsePaste(lines.join('\n'), HERE).findings)).toMatchObject({
      cause: 'cannot-tell',
      gate: undefined,
    });
  });

  test.each([
    ['before', [REAL, ...lines]],
    ['after', [...lines, REAL]],
  ])('the user’s own line %s it counts', (_, all) => {
    const { findings } = parsePaste(all.join('\n'), HERE);
    expect(findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['said-pairing-not-approved', 'text-own-check']),
    );
    expect(diagnose(findings)).toMatchObject({ cause: 'new-device', gate: 'pairing' });
  });

  test('broken by a terminal, and what stands below, too', () => {
    const broken = [...lines, REAL].flatMap((line) => line.match(/.{1,100}/g) ?? []);
    expect(codes([...broken, 'unauthorized: gateway token mismatch'].join('\n'))).toEqual(
      expect.arrayContaining(['said-pairing-not-approved', 'said-token-mismatch', 'text-own-check']),
    );
  });
});

test('a line of another page, and of the command line’s own probe, stays', () => {
  expect(codes(closed('a1b2c3d4', 'https://other.example', 1008, 'origin not allowed'))).toContain(
    'said-origin-not-allowed',
  );
  const cli = `${WS} [ws] closed before connect conn=a1b2c3d4 remote=127.0.0.1 fwd=n/a origin=n/a host=localhost code=1008 reason=pairing required client=openclaw-probe mode=probe version=2026.9.6`;
  expect(codes(cli)).toContain('said-pairing-required');
});

describe('by what a log keeps of a connection', () => {
  const OURS_BY: readonly Connection['fields'][] = [
    { client: 'openclaw-probe', version: 'probe' },
    { client: 'openclaw-probe', origin: 'https://elsewhere.example' },
    { client: 'openclaw-probe', mode: 'probe', version: 'pro' },
    { request: 'page-check' },
    { origin: 'https://elsewhere.example', request: 'version' },
    { origin: HERE },
    { origin: 'http://localhost:4321' },
  ];
  const NOT_OURS: readonly Connection['fields'][] = [
    {},
    { client: 'openclaw-probe', mode: 'probe' },
    { client: 'openclaw-probe', mode: 'cli', version: 'pro' },
    { client: 'openclaw-probe', mode: 'probe', version: '2026.9.6' },
    { client: 'cli', mode: 'probe', version: 'pro' },
    { client: 'cli', version: 'probe' },
    { client: 'openclaw-control-ui', origin: 'https://elsewhere.example', request: 'version' },
    { request: 'version' },
    { origin: 'https://elsewhere.example' },
  ];
  const is = (fields: Connection['fields']): boolean => {
    const connection = { fields, text: '', entries: [] } as unknown as Connection;
    return ownChecks({ connections: [connection], entries: [] } as never, HERE).length > 0;
  };
  test.each(OURS_BY)('%j is our check', (fields) => expect(is(fields)).toBe(true));
  test.each(NOT_OURS)('%j is not', (fields) => expect(is(fields)).toBe(false));
});

test('what stands right below our line, outside of the log, stays', () => {
  const text = `${OURS['2026.9.6, screen'].join('\n')}\ndisconnected (1008): pairing required`;
  expect(codes(text)).toContain('said-pairing-required');
});

describe('the request that our check left', () => {
  const ours = `{"requestId":"${ID}","deviceId":"e3ea5e04","displayName":"Pairing Required? check","clientId":"openclaw-probe"}`;
  const theirs = `{"requestId":"${ID.replace('4', '5')}","deviceId":"7cf3b761","clientId":"openclaw-control-ui"}`;

  test('is not the user’s', () => {
    expect(codes(`{"pending":[${ours}],"paired":[]}`)).toEqual([
      'devices-own-check',
      'devices-pending-none',
      'devices-paired-none',
    ]);
    const [waiting] = parsePaste(`{"pending":[${ours},${theirs}],"paired":[]}`).findings;
    expect(waiting).toMatchObject({
      code: 'devices-pending-new',
      values: { requestId: ID.replace('4', '5') },
    });
  });

  test('nor in the table, where its name is broken', () => {
    const table = [
      'Pending (1)',
      '│ Request                              │ Device        │ Requested        │ Approved          │ Age      │ Status      │',
      `│ ${ID} │ Pairing       │ roles:           │ none              │ just now │ new pairing │`,
      '│                                      │ Required?     │ operator;        │                   │          │             │',
      '│                                      │ check         │ scopes:          │                   │          │             │',
    ].join('\n');
    expect(codes(table)).toEqual(['devices-own-check', 'devices-pending-none', 'devices-paired-none']);
  });
});
