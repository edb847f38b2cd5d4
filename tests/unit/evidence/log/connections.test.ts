import { expect, test } from 'vitest';
import { readLog, without } from '../../../../src/evidence/log/connections.ts';
import { redact } from '../../../../src/evidence/redact.ts';

const read = (...lines: readonly string[]) => readLog(redact(lines.join('\n')).text);
const A =
  '10:02:03 [ws] closed before connect conn=aaaaaaaa-1 remote=10.0.0.7 reason=device identity required';
const B = '[ws] webchat connected conn=aaaaaaaa-1 phase=open';
const UNNAMED = '10:02:04 [ws] closed before connect remote=10.0.0.7 fwd=n/a reason=device identity required';
const ASIDE = '10:02:05 [gateway] listening';

test('entries with one id are one connection, at the time that was said last', () => {
  const { connections } = read(A, B);
  expect(connections).toHaveLength(1);
  expect(connections[0]).toMatchObject({
    at: '10:02',
    text: `${A}\n${B}`,
    fields: { conn: 'aaaaaaaa-1', remote: '10.0.0.7' },
  });
  expect(read(B).connections[0]?.at).toBe('');
});

test('entries without one are connections of their own; what speaks of none is none', () => {
  const log = read(UNNAMED, ASIDE, UNNAMED);
  expect(log.connections.map(({ text }) => text)).toEqual([UNNAMED, UNNAMED]);
  expect(without(log, log.connections)).toBe(ASIDE);
});

test('of what two entries say differently the later stands', () => {
  const { connections } = read(A, A.replace('remote=10.0.0.7', 'remote=10.0.0.8 origin=null'));
  expect(connections[0]?.fields).toEqual({ conn: 'aaaaaaaa-1', remote: '10.0.0.8', origin: 'null' });
});
