import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../../src/diagnosis/diagnose.ts';
import type { Verdict } from '../../../../src/diagnosis/verdict.ts';
import type { Finding, FindingCode } from '../../../../src/evidence/finding.ts';
import { PROBE_CODES, type ProbeCode } from '../../../../src/evidence/probe-codes.ts';
import { manualChecksPiece } from '../../../../src/troubleshooter/screen/manual-checks.ts';
import { secretPiece } from '../../../../src/troubleshooter/screen/secret-step.ts';
import { settlePiece } from '../../../../src/troubleshooter/screen/settle.ts';
import { standalonePiece } from '../../../../src/troubleshooter/screen/standalone.ts';
import { addressOf, FACTS } from './facts.ts';

const ALL = Object.keys(PROBE_CODES) as ProbeCode[];
const probed = (...codes: FindingCode[]): Finding[] => codes.map((code) => ({ code, source: 'probe' }));

describe('the checks by hand', () => {
  test('each is shown for the findings that call for it, and for no other', () => {
    const called = (name: string): ProbeCode[] =>
      ALL.filter((code) => manualChecksPiece(probed(code), undefined).groups?.manual?.includes(name));
    expect({
      allow: called('allow'),
      same: called('same').sort(),
      unseen: called('unseen'),
      token: called('token'),
    }).toEqual({
      allow: ['probe-permission-denied', 'probe-permission-missing'],
      same: [
        'probe-connected-then-closed',
        'probe-fast-failure',
        'probe-no-answer',
        'probe-permission-missing',
        'probe-port-silent',
        'probe-secure-failure',
        'probe-unreachable',
      ],
      unseen: ['probe-greeting'],
      token: ['probe-origin-refused'],
    });
    expect(manualChecksPiece(probed('probe-cancelled'), addressOf('127.0.0.1'))).toEqual({});
  });

  test.each([
    [
      'http://127.0.0.1:18789',
      'loopback',
      { port: '18789', 'your-host': '127.0.0.1', 'secure-host': '127.0.0.1:18789' },
    ],
    [
      'http://gw.example.com',
      'plain',
      { port: '80', 'your-host': 'gw.example.com', 'secure-host': 'gw.example.com' },
    ],
    ['https://localhost', 'secure', { port: '443', 'your-host': 'localhost', 'secure-host': 'localhost' }],
    ['http://[::1]:1234', 'loopback', { port: '1234' }],
  ])('%s gets the curl line for %s, and a link to a tab', (typed, curl, manual) => {
    const address = addressOf(typed);
    const link = {
      tag: 'a',
      attributes: { href: address.page, target: '_blank', rel: 'noopener noreferrer' },
      inside: [{ key: 'open', values: { address: address.shown } }],
    };
    expect(manualChecksPiece(probed('probe-greeting', 'probe-unreachable'), address)).toEqual({
      shown: ['manual-checks'],
      groups: { manual: ['same', 'unseen'], curl: [curl] },
      lists: { tab: [link] },
      blanks: { manual },
    });
  });

  test('without an address there is no link', () => {
    expect(manualChecksPiece(probed('probe-greeting'), undefined)).toEqual({
      shown: ['manual-checks'],
      groups: { manual: ['unseen'], curl: ['plain'] },
    });
  });
});

describe('the secret step', () => {
  const step = (findings: Finding[], secretProblem: 'secret-empty' | undefined = undefined) =>
    secretPiece({ probed: findings, secretProblem });

  test('is there only where the gateway let this page through', () => {
    expect(ALL.filter((code) => step(probed(code)).shown)).toEqual([
      'probe-identity-refused',
      // what it left can be taken back
      'probe-pairing-pending',
      'probe-paired-silently',
    ]);
    expect(step(probed('probe-identity-refused'))).toEqual({
      shown: ['secret', 'secret-asks'],
      texts: {},
      groups: { undo: [] },
      blanks: { secret: {} },
    });
  });

  test('says why nothing was sent', () => {
    expect(step(probed('probe-identity-refused'), 'secret-empty').texts).toEqual({
      'secret-problem': { key: 'secret-empty' },
    });
  });

  test.each([
    ['probe-pairing-pending', 'reject', { probeRequestId: 'ab-12' }, { requestId: 'ab-12' }],
    ['probe-paired-silently', 'remove', { deviceId: 'cd34' }, { deviceId: 'cd34' }],
    ['probe-paired-silently', 'remove', { deviceId: '--all; rm' }, {}],
  ] as const)('after %s it asks no more, and shows how to %s', (code, undo, values, secret) => {
    const findings = [...probed('probe-identity-refused'), { code, source: 'probe' as const, values }];
    expect(step(findings)).toEqual({
      shown: ['secret'],
      texts: {},
      groups: { undo: [undo] },
      blanks: { secret },
    });
  });
});

test('the file is offered where the browser held the check back, and to nobody who has it', () => {
  const offered = (file: boolean): ProbeCode[] =>
    ALL.filter((code) => standalonePiece(probed(code), file).shown?.includes('standalone'));
  expect(offered(false).sort()).toEqual([
    'probe-insecure-page',
    'probe-mixed-content',
    'probe-own-policy',
    'probe-permission-denied',
    'probe-permission-missing',
    'probe-policy-denied',
  ]);
  expect(offered(true)).toEqual([]);
});

describe('what would settle it', () => {
  const open = diagnose([]);
  const at = (settle: Verdict['settle']): Verdict => ({ ...open, cause: 'new-device', settle });

  test('nothing, where nothing is open', () => {
    expect(settlePiece(at(undefined), ['list'], [], true, FACTS.markup)).toEqual({});
  });

  test.each([
    [
      'a paste whose command the fix shows',
      { kind: 'paste', what: 'devices-list' },
      'devices-list',
      'above',
      true,
    ],
    [
      'a paste whose command is elsewhere',
      { kind: 'paste', what: 'gateway-log' },
      'gateway-log',
      'here',
      true,
    ],
    ['a paste without a command', { kind: 'paste', what: 'error-line' }, 'error-line', 'here', true],
    ['the probe', { kind: 'probe' }, 'probe', 'here', true],
    [
      'a question, which is offered once',
      { kind: 'question', question: 'client' },
      'question',
      'here',
      false,
    ],
  ] as const)('%s', (_, settle, key, is, asks) => {
    const groups = { settle: [key], 'command-is': [is] };
    expect(settlePiece(at(settle), ['list'], [], false, FACTS.markup)).toEqual({ shown: ['settle'], groups });
    expect(settlePiece(at(settle), ['list'], [], true, FACTS.markup)).toEqual({
      shown: asks ? ['settle', 'interview'] : ['settle'],
      groups,
    });
  });

  test('a command that the text shows failing is not shown once more', () => {
    const failed = [{ code: 'failed-devices-list', source: 'paste' } as const];
    const settle = { kind: 'paste', what: 'devices-list' } as const;
    const is = (findings: readonly Finding[]) =>
      settlePiece(at(settle), [], findings, false, FACTS.markup).groups?.['command-is'];
    expect(is(failed)).toEqual(['above']);
    expect(is([{ code: 'failed-logs', source: 'paste' }])).toEqual(['here']);
  });

  test('a step that the page does not have shows the command here', () => {
    const piece = settlePiece(
      at({ kind: 'paste', what: 'devices-list' }),
      ['unknown-step'],
      [],
      false,
      FACTS.markup,
    );
    expect(piece.groups?.['command-is']).toEqual(['here']);
  });
});
