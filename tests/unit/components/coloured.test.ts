import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Coloured, colouredCommand, colouredFile } from '../../../src/components/coloured.ts';

const shown = (pieces: readonly Coloured[]): string =>
  pieces.map(({ text, blank, kind }) => (blank || kind ? `[${blank ?? kind} ${text}]` : text)).join('');
const whole = (pieces: readonly Coloured[]): string => pieces.map(({ text }) => text).join('');

test('options, texts and blanks of a command are told apart', () => {
  expect(shown(colouredCommand(`docker exec -it <container> openclaw set '["a"]' --strict-json x-y`))).toBe(
    `docker exec [key -it] [container <container>] openclaw set [text '["a"]'] [key --strict-json] x-y`,
  );
});

test('names, texts and comments of files are told apart', () => {
  expect(shown(colouredFile('a_b: "x" # why\n  { "k": "v#1" }'))).toBe(
    '[key a_b]: [text "x"] [aside # why]\n  { [text "k"]: [text "v#1"] }',
  );
  expect(shown(colouredFile('  "k": "v"\nproxy_pass http://x/#y;'))).toBe(
    '  [key "k"]: [text "v"]\n[key proxy_pass] http://x/#y;',
  );
});

test('together the pieces are what was cut, for every command and file', () => {
  const commands = parse(readFileSync('content/commands.yaml', 'utf8')) as Record<string, { run: string }>;
  for (const { run } of Object.values(commands)) expect(whole(colouredCommand(run))).toBe(run);
  for (const name of readdirSync('content/recipes')) {
    const file = readFileSync(`content/recipes/${name}`, 'utf8');
    expect(whole(colouredFile(file))).toBe(file);
  }
});
