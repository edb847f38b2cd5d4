import { expect, test } from 'vitest';
import { GATES, isBefore } from '../../../src/gateway/gates.ts';
import { timelineTo } from '../../../src/gateway/timeline-to.ts';

test('the gates stand in the order in which every release checks', () => {
  expect(GATES.join(' ')).toBe('reach upgrade greeting version origin identity token pairing');
});

test('a gate is before those after it, and not before itself', () => {
  expect([isBefore('reach', 'pairing'), isBefore('token', 'pairing')]).toEqual([true, true]);
  expect([isBefore('token', 'token'), isBefore('pairing', 'token')]).toEqual([false, false]);
});

test('a connection that stopped has passed what comes before, and reached nothing after', () => {
  expect(timelineTo('origin')).toEqual({
    reach: 'passed',
    upgrade: 'passed',
    greeting: 'passed',
    version: 'passed',
    origin: 'stopped',
    identity: 'not-reached',
    token: 'not-reached',
    pairing: 'not-reached',
  });
});
