import { describe, expect, test } from 'vitest';
import { parseNotFound } from '../../../../src/evidence/parsers/not-found.ts';
import { codesOf, parsed } from './parsed.ts';

describe('a program that is none of ours', () => {
  test.each([
    ['sh: timeout: not found', 'timeout'],
    ['/bin/sh: 1: jq: not found', 'jq'],
    ['bash: jq: command not found', 'jq'],
    ['sh: line 12: qrencode: command not found', 'qrencode'],
    ['zsh: command not found: node', 'node'],
    ['unknown command: pnpm', 'pnpm'],
    ['sh: openclaw: not found sh: timeout: not found', 'timeout'],
  ])('%s', (text, program) => {
    expect(parsed(parseNotFound, text)).toMatchObject([{ code: 'cli-other-not-found', values: { program } }]);
  });

  test.each([
    'sh: openclaw: not found',
    'zsh: command not found: kubectl',
    'unknown command: docker',
    'sh: docker-compose: not found',
    'fresh: x: not found',
    'command not found',
    'page: not found',
  ])('%s is none', (text) => expect(codesOf(parseNotFound, text)).toEqual([]));
});
