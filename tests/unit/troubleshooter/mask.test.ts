import { describe, expect, test } from 'vitest';
import { maskHosts } from '../../../src/troubleshooter/report/mask.ts';

describe('a value that may name a host', () => {
  test.each(['host', 'origin', 'address', 'fwd', 'target', 'remote'])('%s', (name) => {
    expect(maskHosts({ [name]: 'gw.example' })).toEqual({ values: { [name]: '‹host›' }, removed: 1 });
  });

  test.each(['release', 'requestId', 'closeCode'])('%s is none', (name) => {
    expect(maskHosts({ [name]: 'gw.example' })).toEqual({ values: { [name]: 'gw.example' }, removed: 0 });
  });
});

test.each([
  ['gw.example:8443', '‹host›:8443'],
  ['https://gw.example', 'https://‹host›'],
  ['HTTPS://gw.example:1/path', 'HTTPS://‹host›:1'],
  ['ws://gw.example:18789', 'ws://‹host›:18789'],
  ['gw.example:port', '‹host›'],
  ['8.8.8.8', '‹host›'],
  ['[2001:db8::1]:1', '‹host›:1'],
  ['[gw', '‹host›'],
  ['localhosts', '‹host›'],
  ['xlocalhost', '‹host›'],
  ['x.n/a', '‹host›'],
  ['1http://gw', '‹host›'],
  ['10.alice.example.net', '‹host›'],
  ['192.168.1.5.alice.example.net:1', '‹host›:1'],
  ['https://127.0.0.1.alice.example.net', 'https://‹host›'],
  ['alice-84.23.119.7.sslip.io', '‹host›'],
  ['alice-‹public-ip›.sslip.io', '‹host›'],
  ['alice‹host›', '‹host›'],
  ['‹public-ip›.alice.example', '‹host›'],
  ['http://127.0.0.1:18789/alice/', 'http://127.0.0.1:18789'],
  ['localhost?alice', 'localhost'],
  ['alice@127.0.0.1', '‹host›'],
  ['', '‹host›'],
])('%j becomes %j', (host, masked) =>
  expect(maskHosts({ host })).toEqual({ values: { host: masked }, removed: 1 }),
);

test.each([
  'localhost',
  'LOCALHOST',
  'localhost:18789',
  'http://localhost:18789',
  '127.0.0.1:18789',
  '192.168.1.7',
  'https://10.0.0.1:8443',
  '172.18.0.1',
  '100.64.0.1',
  '[::1]:18789',
  '::1',
  'fe80::1',
  '127.1',
  '0.0.0.0',
  'localhost.',
  '‹host›:8443',
  '‹public-ip›',
])('%j means nothing elsewhere and stays', (host) => {
  expect(maskHosts({ host })).toEqual({ values: { host }, removed: 0 });
});

test('what was taken out is counted', () => {
  expect(maskHosts({ host: 'a', origin: 'http://b', remote: '127.0.0.1', reason: 'c' })).toEqual({
    values: { host: '‹host›', origin: 'http://‹host›', remote: '127.0.0.1', reason: 'c' },
    removed: 2,
  });
  expect(maskHosts()).toEqual({ values: {}, removed: 0 });
});

test.each([
  ['no route to gw.alice.example.net:443', 'no route to ‹host›:443'],
  ['no route to gw.alice.net. Try again', 'no route to ‹host›. Try again'],
  ['gw.alice.net: refused', '‹host›: refused'],
  ['origin https://alice.example/x not allowed', 'origin https://‹host› not allowed'],
  ['origin http://alices-pc not allowed', 'origin http://‹host› not allowed'],
  ['no answer from ws://alices-pc:18789', 'no answer from ws://‹host›:18789'],
  ['no answer from wss://alices-pc', 'no answer from wss://‹host›'],
  ['bad token hunter2hunter2', 'bad token ‹secret›'],
  ['bad token (c2VjcmV0LW9mLW1h9x==)', 'bad token (‹secret›)'],
  ['set gateway.auth.token, then 127.0.0.1:18789', 'set gateway.auth.token, then 127.0.0.1:18789'],
  [
    'pairing required (requestId: 47f2421e-2e49-4db9-aed5-298545d40100)',
    'pairing required (requestId: 47f2421e-2e49-4db9-aed5-298545d40100)',
  ],
  ['trusted_proxy_user_missing in 2026.9.6', 'trusted_proxy_user_missing in 2026.9.6'],
])('what others wrote keeps no host and no odd word: %s', (reason, masked) =>
  expect(maskHosts({ reason }).values).toEqual({ reason: masked }),
);

/** A name that ends as files do, one for each ending. */
const FILES = [
  ...['openclaw.json', 'openclaw.jsonc', 'entry.js', 'entry.ts', 'entry.mjs', 'entry.cjs', 'notes.md'],
  ...['stack.yaml', 'stack.yml', 'out.log', 'out.txt', 'run.sh', 'node.exe', 'run.ps1', 'run.cmd'],
  ...['prod.env', 'gw.service', 'gw.sock'],
];
test.each(FILES)('a file is no host: %s', (file) => {
  const reason = `read ${file}`;
  expect(maskHosts({ reason })).toEqual({ values: { reason }, removed: 0 });
});

/** Values that others wrote as they liked. */
const FREE = ['reason', 'client', 'shown', 'command', 'program', 'opaque', 'advice'];
test.each([...FREE, 'unread', 'unread2', 'unread3'])('%s may hold anything that somebody wrote', (name) => {
  expect(maskHosts({ [name]: 'zork k9x2m4q7w8 refused gw.alice.net' })).toEqual({
    values: { [name]: 'zork ‹secret› refused ‹host›' },
    removed: 1,
  });
});
