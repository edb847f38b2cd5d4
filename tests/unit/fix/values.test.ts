import { expect, test } from 'vitest';
import { readersFindings } from '../../../src/diagnosis/whose.ts';
import { parsePaste } from '../../../src/evidence/parse.ts';
import { setupFrom } from '../../../src/fix/setup.ts';
import { commandValues } from '../../../src/fix/values.ts';
import { parseAddress } from '../../../src/probe/address.ts';

const valuesFor = (typed: string) => {
  const address = parseAddress(typed);
  return commandValues(address.ok ? address : undefined, [], '', []);
};

const named = { 'your-host': 'gw.example.com', 'secure-host': 'gw.example.com' };

test.each([
  ['127.0.0.1:18790', { port: '18790', 'your-origin': 'http://127.0.0.1:18790' }],
  ['http://localhost:18789/#token=x', { port: '18789', 'your-origin': 'http://localhost:18789' }],
  ['https://gw.example.com', { ...named, 'your-origin': 'https://gw.example.com' }],
  [
    'https://gw.example.com:8443',
    { ...named, 'secure-host': 'gw.example.com:8443', 'your-origin': 'https://gw.example.com:8443' },
  ],
  ['http://192.168.1.20:18789', { 'your-host': '192.168.1.20', 'your-origin': 'http://192.168.1.20:18789' }],
] as const)('%s tells %o', (typed, values) => expect(valuesFor(typed)).toEqual(values));

test('the origin that the gateway refused counts before the address that was typed, where it is the reader’s', () => {
  const line =
    'closed before connect remote=127.0.0.1 fwd=n/a origin=http://box.home:8080 host=gw.home:8080 code=1008 reason=origin not allowed';
  const pasted = parsePaste(line);
  const typed = parseAddress('https://gw.home');
  const originWhere = (picked: number | undefined) =>
    commandValues(typed.ok ? typed : undefined, readersFindings(pasted, { picked }), '', [])['your-origin'];
  expect(originWhere(0)).toBe('http://box.home:8080');
  // a stranger may have sent it, and the command would let it in
  expect(originWhere(undefined)).toBe('https://gw.home');
});

test('a client’s release is not taken for the gateway’s', () => {
  const { findings } = parsePaste(
    '11:08:33 [ws] protocol mismatch conn=6d307f31 remote=::1 client=cli cli v2026.4.12',
  );
  expect(findings.map(({ code }) => code)).toContain('client-release');
  expect(commandValues(undefined, findings, '', []).release).toBeUndefined();
});

const pending = (id: string) => `{"requestId":"${id}","deviceId":"d${id}","clientId":"openclaw-control-ui"}`;
const list = (...ids: readonly string[]) =>
  parsePaste(`{"pending":[${ids.map(pending).join(',')}],"paired":[]}`).findings;

test('what a command printed fills the next one, but never with one of several requests', () => {
  expect(commandValues(undefined, [], '', list('aaaaaaaa-1')).requestId).toBe('aaaaaaaa-1');
  expect(commandValues(undefined, [], '', list('aaaaaaaa-1', 'bbbbbbbb-2')).requestId).toBeUndefined();
});

test('the set-up comes from answers and the log, else it is the machine itself', () => {
  expect(setupFrom([])).toBe('host');
  expect(setupFrom([{ code: 'answered-runtime-kubernetes', source: 'answer' }])).toBe('kubernetes');
  expect(setupFrom([{ code: 'log-remote-container', source: 'paste' }])).toBe('compose');
});
