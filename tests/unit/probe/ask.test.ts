import { expect, test } from 'vitest';
import { askProtocol } from '../../../src/probe/ask.ts';
import { Conversation } from '../../../src/probe/conversation.ts';
import type { SocketEvent } from '../../../src/probe/effects.ts';
import { fakeEffects } from '../../support/fake-effects.ts';

test('frames that answer nothing do not lengthen the wait for an answer', async () => {
  const TICK = 2_000;
  let time = 0;
  let hear: (event: SocketEvent) => void = () => undefined;
  const ticking = fakeEffects([], {
    now: () => time,
    openSocket: (_url, on) => {
      hear = on;
      return { send: () => undefined, close: () => undefined };
    },
    // whoever waits longer than a tick hears one
    after: (ms) => {
      time += Math.min(ms, TICK);
      if (ms <= TICK) return Promise.resolve();
      hear({ type: 'frame', text: '{"type":"event","event":"tick"}' });
      return new Promise(() => undefined);
    },
  });
  const talk = new Conversation(ticking, 'ws://127.0.0.1/', new AbortController().signal);
  const { finding } = await askProtocol(talk);
  expect(finding.code).toBe('probe-protocol-silent');
  expect(time).toBe(6_000);
});
