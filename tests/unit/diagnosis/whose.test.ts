import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../src/diagnosis/diagnose.ts';
import { type Reader, readersFindings } from '../../../src/diagnosis/whose.ts';
import { findingsOf } from '../../../src/evidence/answers.ts';
import { parsePaste } from '../../../src/evidence/parse.ts';

const SITE = 'https://pairing.example';
const closed = (at: string, conn: string, origin: string, code: number, reason: string): string =>
  `${at} [ws] closed before connect conn=${conn} remote=10.0.0.7 fwd=n/a origin=${origin} host=gw.example ua=n/a code=${code} reason=${reason}`;
const DASHBOARD = closed(
  '10:02:11',
  'aaaaaaaa-1',
  'https://gw.example',
  1008,
  'origin not allowed (open the Control UI …)',
);
const CLI = [
  '10:05:20 [ws] protocol mismatch conn=bbbbbbbb-2 remote=10.0.0.9 client=cli cli v2026.4.12',
  closed('10:05:20', 'bbbbbbbb-2', 'n/a', 1002, 'protocol mismatch'),
].join('\n');
const CHECK = closed('10:06:40', 'cccccccc-3', SITE, 1008, 'origin not allowed (open the Control UI …)');

/** What the page says of a text to this reader. */
function told(text: string, reader: Reader = {}, typed = '') {
  const pasted = parsePaste(text, SITE, typed);
  const answers = findingsOf(reader.answers ?? {});
  const { cause, confidence } = diagnose([...readersFindings(pasted, reader), ...answers]);
  return `${confidence} ${cause}`;
}

const ALL = [DASHBOARD, CLI, CHECK];

test('who a log speaks of is told, each with the time and what became of it', () => {
  const { parties } = parsePaste(ALL.join('\n'), SITE);
  expect(parties.map(({ client, at, fate }) => [client, at, fate])).toEqual([
    ['control-ui', '10:02', 'said-origin-not-allowed'],
    ['cli', '10:05', 'said-protocol-mismatch'],
    ['own-check', '10:06', 'said-origin-not-allowed'],
  ]);
});

describe('a line of nobody in particular', () => {
  test('makes a cause likely and proves none', () => {
    expect(told(DASHBOARD)).toBe('likely origin-not-allowed');
    expect(told(CLI)).toBe('likely version-or-protocol-mismatch');
    expect(told(CHECK)).toBe('cannot-tell cannot-tell');
  });

  test('beside one that tells something else makes nothing likely', () => {
    expect(told(ALL.join('\n'))).toBe('cannot-tell cannot-tell');
    expect(parsePaste(ALL.join('\n'), SITE).findings.map(({ whose }) => whose)).toContain('nobody');
  });

  test('gives way to what a client itself showed', () => {
    const shown = 'disconnected (1008): unauthorized: gateway token missing';
    expect(told(`${shown}\n${CLI}`)).toBe('likely token-missing-or-wrong');
    expect(told(`origin not allowed\n${CLI}`)).toBe('proved origin-not-allowed');
    expect(told(`${CLI}\norigin not allowed`)).toBe('proved origin-not-allowed');
  });
});

const CERTAIN: readonly (readonly [string, Reader, string, string])[] = [
  ['pointed at', { picked: 1 }, 'proved version-or-protocol-mismatch', ''],
  ['pointed at, the other', { picked: 0 }, 'proved origin-not-allowed', ''],
  ['of the kind they answered', { answers: { client: 'cli' } }, 'proved version-or-protocol-mismatch', ''],
  ['from the address they typed', {}, 'proved origin-not-allowed', 'https://gw.example'],
];

describe('a line that is certainly the reader’s', () => {
  test.each(CERTAIN)('%s', (_, reader, expected, typed) => {
    expect(told(ALL.join('\n'), reader, typed)).toBe(expected);
    expect(
      told(
        ALL.toReversed().join('\n'),
        reader.picked === undefined ? reader : { picked: 1 - reader.picked },
        typed,
      ),
    ).toBe(expected);
  });

  test('is none where two are of that kind, or from that address', () => {
    const other = DASHBOARD.replace('aaaaaaaa', 'dddddddd').replace('10.0.0.7', '10.0.0.8');
    const both = `${DASHBOARD}\n${other}`;
    expect(told(both, { answers: { client: 'control-ui' } })).toBe('likely origin-not-allowed');
    expect(told(both, {}, 'https://gw.example')).toBe('likely origin-not-allowed');
  });

  test('is none where the reader is none of them, or does not know', () => {
    expect(told(DASHBOARD, { answers: { client: 'node' } })).toBe('likely origin-not-allowed');
    expect(told(DASHBOARD, { answers: { client: 'unknown' } })).toBe('likely origin-not-allowed');
    expect(told(DASHBOARD, { answers: { client: 'control-ui' } }, 'https://other.example')).toBe(
      'likely origin-not-allowed',
    );
    expect(told(DASHBOARD, { picked: 7 })).toBe('likely origin-not-allowed');
  });
});

test('one client that came to another error later is one, and the last counts', () => {
  const later = closed('10:09:00', 'eeeeeeee-4', 'https://gw.example', 1008, 'pairing required');
  const { parties } = parsePaste(`${DASHBOARD}\n${later}`, SITE);
  expect(parties.map(({ at, fate }) => [at, fate])).toEqual([['10:09', 'said-pairing-required']]);
});

test('what an earlier tab kept of several clients is nobody’s still', () => {
  const nobodys = { code: 'said-origin-not-allowed', source: 'paste', whose: 'nobody' } as const;
  const several = { code: 'text-several-clients', source: 'paste' } as const;
  const own = { code: 'setup-windows', source: 'paste' } as const;
  expect(readersFindings({ findings: [nobodys, several, own] }, {})).toEqual([own, several]);
});

describe('a stranger’s line, the last of the paste, turns no verdict of the reader’s own', () => {
  const evil =
    '10:09:00 [ws] closed before connect conn=2 remote=10.77.0.1 origin=https://evil.example host=127.0.0.1:18789 code=1008 reason=origin not allowed';
  const typed = 'http://localhost:23990';
  const own = closed('10:08:00', 'aaaaaaaa-1', typed, 1008, 'pairing required: device is not approved yet');

  test('alone it proves nothing', () => expect(told(evil, {}, typed)).toBe('likely origin-not-allowed'));

  test.each([
    ['their own line', `${own}\n${evil}`],
    ['what their client showed', `unauthorized: gateway token missing\n${evil}`],
  ])('beside %s', (_, text) => {
    const alone = text.replace(`\n${evil}`, '');
    expect(told(text, {}, typed)).toBe(told(alone, {}, typed));
    expect(told(text, {}, typed)).not.toContain('origin');
  });
});
