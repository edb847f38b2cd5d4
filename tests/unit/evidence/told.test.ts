import { describe, expect, test } from 'vitest';
import { parsePaste } from '../../../src/evidence/parse.ts';
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

test('a command takes twenty lines at most, so that a text of endless ones is read in time', () => {
  const lines = heard(`$ a \\\n${'b \\\n'.repeat(40)}`).split('\n');
  expect(lines.filter((line) => line.startsWith('b'))).toHaveLength(21);
});

test('a report of ours holds no commands', () => {
  expect(codes('# x pairing-required report v1\n- $ openclaw devices list (`net-refused`)')).toEqual([
    'net-refused',
  ]);
});
