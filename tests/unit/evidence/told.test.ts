import { describe, expect, test } from 'vitest';
import { parsePaste } from '../../../src/evidence/parse.ts';
import { isCommand } from '../../../src/evidence/programs.ts';
import { redact } from '../../../src/evidence/redact.ts';
import { toldIn } from '../../../src/evidence/told.ts';

const codes = (text: string): string[] => parsePaste(text).findings.map(({ code }) => code);
const heard = (text: string): string => toldIn(redact(text).text).heard;

describe('words of a command are nobody’s answer', () => {
  test.each([
    ['$ grep "pairing required" /tmp/openclaw/openclaw.log', ['text-not-understood']],
    ['jo@box:~$ grep "gateway token mismatch" x.log', ['text-not-understood']],
    ['root@box:~# echo "origin not allowed"', ['text-not-understood']],
    ['$ curl https://gw.example/oauth2/start', ['text-not-understood']],
    ['# openclaw pairing list', ['typed-pairing-approve', 'text-only-typed']],
    ['$ openclaw devices list', ['typed-devices-list', 'text-only-typed']],
    [
      '$ openclaw devices list\npairing required',
      ['said-pairing-required', 'typed-devices-list', 'failed-devices-list'],
    ],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected));

  test('nor is the id that was typed the one that waits', () => {
    const text =
      'pairing required\n$ openclaw devices approve 1c0887d4-1280-4495-931c-1ad1ca7271c5\nunknown requestId';
    expect(parsePaste(text).findings[0]?.values).toEqual({});
  });
});

describe('what is heard', () => {
  test.each([
    ['pairing required', 'pairing required'],
    ['$ ls\npairing required', '\npairing required'],
    ['> $ ls\n> pairing required', '\n> pairing required'],
    ['jo@box:~$ a \\\n  b \\\n  c\nd', '\n\n\nd'],
    ['C:\\x -> y', 'C:\\x -> y'],
    ['me@mail.example.org: 5 $', '‹mail›: 5 $'],
    ['| $ x |', '| $ x |'],
    ['jo@box: pairing required', 'jo@box: pairing required'],
    ['$ 5', '$ 5'],
    ['# Pairing required', '# Pairing required'],
    ['% pairing required', '% pairing required'],
  ])('%s', (text, expected) => expect(heard(text)).toBe(expected));
});

describe('what is typed', () => {
  const typed = (text: string): readonly string[] =>
    toldIn(redact(text).text).typed.map(({ command }) => command);

  test.each<[what: string, text: string, commands: readonly string[]]>([
    ['without prompt and spaces', '$   openclaw doctor  ', ['openclaw doctor']],
    ['the same without a prompt', 'openclaw devices \\  \n   list  ', ['openclaw devices list']],
    [
      'in two lines, with spaces at their ends',
      '$ openclaw devices \\  \n   list  ',
      ['openclaw devices list'],
    ],
    [
      'with a sign of going on inside of it',
      '$ openclaw x\\y z\nopenclaw doctor',
      ['openclaw x\\y z', 'openclaw doctor'],
    ],
    ['one after the other', 'openclaw doctor\nopenclaw status', ['openclaw doctor', 'openclaw status']],
    [
      'told of, and another',
      'I ran openclaw doctor and openclaw status',
      ['openclaw doctor', 'openclaw status'],
    ],
    [
      'told of in a long line',
      `I ran openclaw doctor, ${'which took a while '.repeat(10)}`,
      ['openclaw doctor'],
    ],
    ['told of by nobody', 'x and openclaw doctor', []],
    ['told of in a story', `I ran openclaw doctor, ${'x'.repeat(4_977)}`, ['openclaw doctor']],
    ['told of in a longer one', `I ran openclaw doctor, ${'x'.repeat(4_978)}`, []],
    ['with a button behind it', 'openclaw doctor\nCopy command', []],
    ['with a word of buttons behind it', 'openclaw doctor\nI copy command', ['openclaw doctor']],
    ['with another such word', 'openclaw doctor\nCopy commands', ['openclaw doctor']],
    ['below advice, and below that', 'To repair it, run:\nopenclaw doctor\n\nopenclaw status', []],
    [
      'below advice, at a prompt',
      'To repair it, run:\n$ openclaw doctor\nopenclaw status',
      ['openclaw doctor', 'openclaw status'],
    ],
  ])('%s', (_, text, commands) => expect(typed(text)).toEqual(commands));

  test('goes on in quotes and beyond what is looked at', () => {
    expect(isCommand('openclaw message send text: "hello"')).toBe(true);
    expect(isCommand(`openclaw message send ${'x'.repeat(400)} is not`)).toBe(true);
    expect(isCommand('openclaw message send is not')).toBe(false);
  });
});

describe('what stands below a command', () => {
  const below = (text: string): string | undefined => toldIn(redact(text).text).typed[0]?.below;

  test.each<[what: string, text: string, lines: string]>([
    ['all lines', '$ openclaw doctor\none\ntwo', 'one\ntwo'],
    ['but the program’s joke', '$ openclaw doctor\n🦞 It failed, said nobody\ntwo', 'two'],
    ['to the next command', '$ openclaw doctor\n$ openclaw status\none', ''],
    ['to words of somebody', '$ openclaw doctor\none\nthen I gave up', 'one'],
    ['a row is nobody’s words', '$ openclaw doctor\n│ my host │\ntwo', '│ my host │\ntwo'],
    ['of a sentence its rest', 'I ran openclaw doctor, it failed', ', it failed'],
  ])('%s', (_, text, lines) => expect(below(text)).toBe(lines));

  test('eighty lines', () => {
    expect(below(`$ openclaw doctor\n${'x\n'.repeat(200)}`)?.split('\n')).toHaveLength(80);
  });
});

test('a command takes twenty lines at most, so that a text of endless ones is read in time', () => {
  const lines = heard(`$ a \\\n${'b \\\n'.repeat(40)}`).split('\n');
  expect(lines.filter((line) => line.startsWith('b'))).toHaveLength(21);
});

test('a report of ours holds no commands', () => {
  expect(codes('# x pairing-required report v1\n- $ openclaw devices list (`net-refused`)')).toEqual([
    'net-refused',
  ]);
});
