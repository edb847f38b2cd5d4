import { expect, test } from 'vitest';
import { connectionOf, fieldsOf } from '../../../../src/evidence/log/fields.ts';

test.each([
  ['conn=0b1c9c8e-1 host=gw:1', { conn: '0b1c9c8e-1', host: 'gw:1' }],
  ['{"connId":"0b1c","remoteAddr":"::1"}', { conn: '0b1c', remote: '::1' }],
  ['client=My Tool cli v2026.4.12 mode=ui', { client: 'My Tool', mode: 'ui', version: '2026.4.12' }],
  ['client=My Tool cli v2026.4.12', { client: 'My Tool', mode: 'cli', version: '2026.4.12' }],
  ['client=tool v1.2', { client: 'tool', version: '1.2' }],
  ['client=tool mode=ui', { client: 'tool', mode: 'ui' }],
  ['origin=null', { origin: 'null' }],
  ['origin=n/a host=null fwd=none remote=?', {}],
  ['x.conn=0b1c a host', {}],
])('%s', (whole, fields) => expect(fieldsOf(whole)).toStrictEqual(fields));

test('a connection is known by the first eight signs of its id, and by no fewer', () => {
  expect(connectionOf({ conn: '0b1c9c8e-1111' })).toBe('0b1c9c8e');
  expect(connectionOf({ conn: '0b1c9c8e' })).toBe('0b1c9c8e');
  expect(connectionOf({ conn: '0b1c9c8' })).toBeUndefined();
  expect(connectionOf({})).toBeUndefined();
});
