import { expect, test } from 'vitest';
import { GATES, isBefore } from '../../../src/gateway/gates.ts';

test('the gates stand in the order in which every release checks', () => {
  expect(GATES.join(' ')).toBe('reach upgrade greeting version origin identity token pairing');
});

test('a gate is before those after it, and not before itself', () => {
  expect([isBefore('reach', 'pairing'), isBefore('token', 'pairing')]).toEqual([true, true]);
  expect([isBefore('token', 'token'), isBefore('pairing', 'token')]).toEqual([false, false]);
});
