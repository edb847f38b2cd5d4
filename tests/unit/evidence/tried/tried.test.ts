import { describe, expect, test } from 'vitest';
import { parsePaste } from '../../../../src/evidence/parse.ts';
import { TRIED } from '../../../../src/evidence/tried-codes.ts';
import { shown } from '../recorded.ts';
import { OUTCOMES } from './outcomes.ts';
import { NOT_TYPED, TOLD } from './told.ts';
import { TYPED } from './typed.ts';

const tried = (text: string) =>
  parsePaste(text)
    .findings.filter(({ code }) => /^(?:typed|failed)-/.test(code))
    .map(({ code, values }) => ({ code, command: values?.['command'] ?? '' }));
const codes = (text: string): string[] => tried(text).map(({ code }) => code);

describe.each(TRIED)('%s', (name) => {
  test.each(TYPED[name])('is what was typed: %s', (text) => {
    expect(codes(text)).toEqual([`typed-${name}`]);
  });
});

describe('told in a sentence', () => {
  test.each(TOLD)('%s', (text, ...expected) => expect(codes(text)).toEqual(expected));
});

describe('typed by nobody', () => {
  test.each(NOT_TYPED)('%s', (text) => expect(codes(text)).toEqual([]));

  test('no screen and no output of a command holds a command of the reader', () => {
    const printed = [...shown('screens'), ...shown('commands')];
    expect(printed.flatMap(({ text }) => codes(text))).toEqual([]);
  });

  test('a prompt alone is none', () => expect(codes('jo@box:~$\njo@box:~$ ')).toEqual([]));
});

describe('what stands below a command', () => {
  test.each(OUTCOMES)('%s: %s (failed: %s)', (command, below, failed) => {
    const seen = codes(`jo@box:~$ ${command}\n${below}`);
    expect(seen.filter((code) => code.startsWith('failed-'))).toHaveLength(failed ? 1 : 0);
  });

  test('is the last one’s of several in a line', () => {
    expect(
      codes('$ openclaw gateway install --force && openclaw gateway restart\nGateway service not loaded'),
    ).toEqual(['typed-reinstall', 'typed-gateway-restart', 'failed-gateway-restart']);
  });

  test('is nothing that an earlier one of the line printed', () => {
    expect(codes('$ openclaw gateway restart && ls\nGateway service not loaded')).toEqual([
      'typed-gateway-restart',
    ]);
  });

  test('counts where a command was typed last', () => {
    expect(codes('$ openclaw doctor\n$ openclaw status\n$ ls\n$ openclaw doctor')).toEqual([
      'typed-gateway-status',
      'typed-doctor',
    ]);
  });

  test('counts for the last time a command was typed', () => {
    const twice = '$ openclaw devices list\npairing required\n$ openclaw devices list\nPaired (1)';
    expect(codes(twice)).toEqual(['typed-devices-list']);
  });

  test('ends at the next command', () => {
    expect(codes('$ openclaw devices list\nPaired (1)\n$ openclaw doctor\nError: EACCES')).toEqual([
      'typed-devices-list',
      'typed-doctor',
      'failed-doctor',
    ]);
  });
});

describe('the command that is shown', () => {
  test('is what was typed, without its prompt and its wraps', () => {
    expect(tried('jo@box:~$ openclaw devices \\\n   list')[0]?.command).toBe('openclaw devices list');
  });

  test('is whole with an id, and cut where it is very long', () => {
    const id = 'openclaw devices approve 1c0887d4-1280-4495-931c-1ad1ca7271c5';
    expect(tried(`$ ${id}`)[0]?.command).toBe(id);
    const long = tried(`$ openclaw devices list --url ws://127.0.0.1:18789 ${'--json '.repeat(40)}`)[0]
      ?.command;
    expect(long?.length).toBeLessThanOrEqual(100);
    expect(long).toMatch(/--json…$/);
  });

  test('holds no secret', () => {
    expect(tried('$ openclaw devices list --token abcdef0123456789')[0]?.command).toBe(
      'openclaw devices list --token ‹token›',
    );
  });
});
