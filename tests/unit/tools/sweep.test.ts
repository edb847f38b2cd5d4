import { describe, expect, test } from 'vitest';
import { devicesIn, plainRow, plainText } from '../../../tools/releases/sweep/plain.ts';
import { plainTables } from '../../../tools/releases/sweep/plain-table.ts';
import { stableIn } from '../../../tools/releases/sweep/published.ts';

const ONE = `1${'0123456789abcdef'.repeat(4).slice(1)}`;
const OTHER = `2${'0123456789abcdef'.repeat(4).slice(1)}`;

describe('stable releases', () => {
  test('are numbers and corrections of them, in their order', () => {
    const versions = ['2026.4.10', '2026.4.8', '2026.7.1-1', '2026.7.1', '2026.7.2-beta.1', '0.0.1'];
    expect(stableIn(versions)).toEqual(['2026.4.8', '2026.4.10', '2026.7.1', '2026.7.1-1']);
  });
});

describe('what is chance', () => {
  const plain = (text: string): string => plainText(text, '2026.4.2', []);

  test('ids are the same wherever they stand, in their order', () => {
    const [a, b] = ['aaaaaaaa-1111-4222-8333-444444444444', 'bbbbbbbb-1111-4222-8333-444444444444'];
    expect(plain(`${b} ${a} ${b}`)).toBe(
      [1, 2, 1].map((each) => `0000000${each}-0000-4000-8000-00000000000${each}`).join(' '),
    );
  });

  test.each([
    ['2026-11-27T10:23:48.842+00:00 [ws]', '2026-01-01T00:00:00.000Z [ws]'],
    ['peer=127.0.0.1:52468->127.0.0.1:40757 remote=', 'peer=127.0.0.1:50000->127.0.0.1:18789 remote='],
    [
      'localPort=37639 endpoint=127.0.0.1:58044->127.0.0.1:18789',
      'localPort=18789 endpoint=127.0.0.1:50000->127.0.0.1:18789',
    ],
    ['"ts":1795775130286', '"ts":1790000000000'],
    ['Config: /tmp/pairing-record-hnpVM5/openclaw.json', 'Config: /home/user/openclaw.json'],
    [
      'CLI version: 2026.4.2 (/a/b/2026.4.2/node_modules/openclaw/openclaw.mjs)',
      'CLI version: {release} (/usr/lib/node_modules/openclaw/openclaw.mjs)',
    ],
    ['/tmp/openclaw/openclaw-2026-11-27.log', '/tmp/openclaw/openclaw-2026-01-01.log'],
    ['Error: x\n    at a (file:///b.js:1:2)\nend', 'Error: x\nend'],
    ['OpenClaw 2026.4.2 (e932160) — fun\n\nUsage: openclaw qr', 'Usage: openclaw qr'],
    ['OpenClaw 2026.4.2 (e932160)', 'OpenClaw {release} (abcdef0)'],
    ['since 2026.4.20 and 2026.4.2-1', 'since 2026.4.20 and 2026.4.2-1'],
    ['11111111-2222-4333-8444-555555555555', '11111111-2222-4333-8444-555555555555'],
    ['6s ago', 'just now'],
    ['closed 1008 after 30 tries', 'closed 1008 after 30 tries'],
  ])('%s', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  test('a table shows an id in pieces, and stays as wide', () => {
    const table = [`│ Device     │ IP         │`, `│ ${ONE.slice(0, 10)} │ 203.0.113. │`];
    const rest = ONE.match(/.{1,10}/g)?.slice(1) ?? [];
    const text = [...table, ...rest.map((piece) => `│ ${piece.padEnd(10)} │ 7          │`)].join('\n');
    const whole = plainTables(`${text}\n${text.replaceAll(ONE.slice(0, 10), OTHER.slice(0, 10))}`, [
      ONE,
      OTHER,
    ]);
    const rows = whole.split('\n');
    expect(rows[1]).toBe('│ aaaaaaaaaa │ 203.0.113. │');
    expect(rows.slice(2, 8).join('')).not.toMatch(/[0-9]{2}|[b-f]{2}/);
    expect(rows[9]).toBe('│ bbbbbbbbbb │ 203.0.113. │');
    expect(rows.every(({ length }) => length === rows[0]?.length)).toBe(true);
  });

  test('an id is the same in every text of a row', () => {
    const row = {
      row: 'command',
      command: 'openclaw devices list',
      gateway: 'running',
      code: 0,
      stdout: `Approved ${ONE}`,
      stderr: `and ${OTHER}, ${ONE}`,
    } as const;
    const { stdout, stderr } = plainRow(row, '2026.4.2', devicesIn([row]));
    const [first, second] = ['1', '2'].map((number) => `0000000${number}`.repeat(8));
    expect([stdout, stderr]).toEqual([`Approved ${first}`, `and ${second}, ${first}`]);
  });
});
