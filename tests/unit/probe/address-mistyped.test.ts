import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../../src/probe/address.ts';
import { socketOf } from './socket-of.ts';

describe('what was typed wrong', () => {
  test.each([
    ['http//127.0.0.1:81', 'ws://127.0.0.1:81/'],
    ['http:/127.0.0.1:81', 'ws://127.0.0.1:81/'],
    ['https:///gw.example.com', 'wss://gw.example.com/'],
    ['https:////gw.example.com', 'wss://gw.example.com/'],
    ['https:\\\\gw.example.com', 'wss://gw.example.com/'],
    ['WS//127.0.0.1:81', 'ws://127.0.0.1:81/'],
  ])('%s is read as it was meant, and said', (typed, socket) => {
    expect(socketOf(typed)).toBe(socket);
    const address = parseAddress(typed);
    expect(address.ok && address.notes).toContain('scheme-repaired');
  });

  test.each([
    ['https://gw.example.com/cl%C3%A4w', 'wss://gw.example.com/cl%C3%A4w', []],
    ['https://gw.example.com/a:b', 'wss://gw.example.com/', ['path-removed']],
    ['https://gw.example.com/claw(1)', 'wss://gw.example.com/', ['path-removed']],
    ['https://gw.example.com/a%20b', 'wss://gw.example.com/', ['path-removed']],
    ['https://gw.example.com/a=b', 'wss://gw.example.com/', ['secret-removed']],
    ['https://gw.example.com/claw/%23x', 'wss://gw.example.com/claw', ['secret-removed']],
  ])('%s: what can be no base path is not sent', (typed, socket, notes) => {
    expect(socketOf(typed)).toBe(socket);
    const address = parseAddress(typed);
    expect(address.ok && address.notes).toEqual(notes);
  });
});
