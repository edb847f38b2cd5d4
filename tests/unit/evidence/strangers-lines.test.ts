import { describe, expect, test } from 'vitest';
import { parsePaste } from '../../../src/evidence/parse.ts';
import type { Redacted } from '../../../src/evidence/redacted.ts';
import { withoutNames } from '../../../src/evidence/strangers-lines.ts';

const left = (...lines: readonly string[]): readonly string[] =>
  withoutNames(lines.join('\n') as Redacted).split('\n');
const A = '0b1c9c8e-1111-4222-8333-444455556666';
const ROW = `│ ${A} │ gateway token mismatch │`;
const REST = '│           │ of it │';

describe('names that strangers gave themselves are left out', () => {
  test.each<[what: string, lines: readonly string[], left: readonly string[]]>([
    [
      'in a table',
      ['Pending (1)', '┌──┐', ROW, REST, '└──┘', 'mine'],
      ['Pending (1)', '', '', '', '', 'mine'],
    ],
    ['in one without its title', ['mine', ROW, REST, '', REST], ['mine', '', '', '', REST]],
    ['in one of plain signs', ['  Paired (12)', '+--+', ROW.replaceAll('│', '|')], ['  Paired (12)', '', '']],
    ['beside what was chosen', ['  Device: gateway token mismatch', 'mine'], ['', 'mine']],
    ['below a table', [`  ${'0b1c9c8e'.repeat(8)}  gateway token mismatch`, '0b1c9c8e… x'], ['', '']],
    [
      'in a notice of a node',
      [
        'Node approval pending for gateway token mismatch. Run openclaw nodes approve x',
        'node reapproval pending for x',
      ],
      ['Node approval pending for …. Run openclaw nodes approve x', 'node reapproval pending for …'],
    ],
  ])('%s', (_, lines, rest) => expect(left(...lines)).toEqual(rest));

  test.each([
    '│ gateway connect failed: token mismatch │',
    'Pending device requests (1)',
    'My Device: x',
    '0b1c9c8e x',
  ])('and nothing else: %s', (line) => expect(left(line, '', line)).toEqual([line, '', line]));
});

test('what a collector put in front is taken off once, and no word of the line with it', () => {
  const [refusal] = parsePaste('gateway-1  | HTTP | pairing required').findings;
  expect(refusal).toMatchObject({ code: 'said-pairing-required', raw: 'HTTP | pairing required' });
});

describe('no error is one that a stranger called itself', () => {
  const table = ['Pending (1)', '│ Request │ Device │', ROW, 'Paired (0)'].join('\n');
  const list = (name: string): string =>
    `{"pending":[{"requestId":"${A}","displayName":"${name}","clientId":"openclaw-control-ui"}],"paired":[]}`;

  test.each([
    ['a table', table],
    ['a table that a collector passed on', table.replaceAll(/^/gm, 'openclaw-1  | ')],
    ['JSON', list('gateway token mismatch')],
    [
      'a device that a command chose',
      `Selected pending device request ${A}\n  Device: gateway token mismatch`,
    ],
  ])('%s', (_, text) => {
    for (const before of ['', 'pairing required\n'])
      expect(parsePaste(before + text).findings.map(({ code }) => code)).not.toContain('said-token-mismatch');
    expect(JSON.stringify(parsePaste(text).findings)).not.toContain('token mismatch');
  });

  test.each([
    'origin not allowed',
    'unauthorized',
    'protocol mismatch',
    'too many failed attempts',
    'device identity required',
    'not approved',
    'wrong password',
    'connection refused',
    'access denied',
  ])('JSON: %s', (name) => {
    const { findings } = parsePaste(list(name));
    expect(findings.map(({ code }) => code)).toEqual(parsePaste(list('Jo')).findings.map(({ code }) => code));
  });
});
