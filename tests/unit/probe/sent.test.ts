import { expect, test } from 'vitest';
import { type Sent, telling } from '../../../src/probe/sent.ts';
import { fakeEffects } from '../../support/fake-effects.ts';
import { never } from './timed.ts';

function told(secret?: string) {
  const sent: Sent[] = [];
  let closed = 0;
  const inner = fakeEffects([], {
    reach: () => Promise.resolve('answered'),
    loadImage: () => Promise.resolve([32, 32]),
    openSocket: () => ({ send: (frame) => inner.sent.push(frame), close: () => closed++ }),
  });
  return { effects: telling(inner, (each) => sent.push(each), secret), inner, sent, closed: () => closed };
}

test('a request, an image, a socket and a frame are told, in order, and done', async () => {
  const { effects, inner, sent, closed } = told();
  expect(await effects.reach('http://gw/', never())).toBe('answered');
  expect(await effects.loadImage('http://gw/i.png', never())).toEqual([32, 32]);
  const socket = effects.openSocket('ws://gw/', () => undefined);
  socket.send('hello');
  socket.close();
  expect(sent).toEqual([
    { kind: 'request', text: 'http://gw/' },
    { kind: 'image', text: 'http://gw/i.png' },
    { kind: 'socket', text: 'ws://gw/' },
    { kind: 'frame', text: 'hello' },
  ]);
  expect(inner.sent).toEqual(['hello']);
  expect(closed()).toBe(1);
});

test('a secret is sent, and replaced in what is told, wherever it stands', () => {
  const { effects, inner, sent } = told('a"b');
  const frame = JSON.stringify({ token: 'a"b', again: 'a"b' });
  effects.openSocket('ws://gw/', () => undefined).send(frame);
  expect(inner.sent).toEqual([frame]);
  expect(sent[1]?.text).toBe('{"token":"‹secret›","again":"‹secret›"}');
});

test('an empty secret replaces nothing', () => {
  const { effects, sent } = told('');
  effects.openSocket('ws://gw/', () => undefined).send('abc');
  expect(sent[1]?.text).toBe('abc');
});
