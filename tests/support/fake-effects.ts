import type { Effects, SocketEvent } from '../../src/probe/effects.ts';

/** What a scripted server does: events at once, then an answer to each frame it gets. */
export interface Script {
  readonly events?: readonly SocketEvent[];
  readonly answers?: (frame: string) => readonly SocketEvent[];
  readonly throws?: boolean;
}

const GREETING = { type: 'event', event: 'connect.challenge', payload: { nonce: 'n', ts: 1_000_000 } };

/** The greeting of a gateway whose clock agrees with the fake one. */
export const greeting = (ts = 1_000_000): SocketEvent => ({
  type: 'frame',
  text: JSON.stringify({ ...GREETING, payload: { ...GREETING.payload, ts } }),
});

/** A refusal frame for the request with this id. */
export const refusal = (id: string, message: string, details: object = {}): SocketEvent => ({
  type: 'frame',
  text: JSON.stringify({ type: 'res', id, ok: false, error: { code: 'INVALID_REQUEST', message, details } }),
});

/**
 * Effects without a browser: sockets follow the scripts one after the other, the request fails unless told
 * otherwise, and time stands still but for timers, which fire at once when nothing else is due.
 */
export function fakeEffects(
  scripts: readonly Script[],
  more: Partial<Effects> = {},
): Effects & { sent: string[] } {
  const sent: string[] = [];
  let opened = 0;
  return {
    sent,
    page: { secureContext: true, https: false, local: true, file: false, timesConnections: false },
    now: () => 0,
    clock: () => 1_000_000,
    after: (_ms, signal) =>
      new Promise((resolve) => {
        setTimeout(resolve, 5);
        signal.addEventListener('abort', () => resolve(), { once: true });
      }),
    openSocket: (_url, on) => {
      const script = scripts[opened];
      opened += 1;
      if (!script || script.throws) throw new Error('SecurityError');
      for (const event of script.events ?? []) queueMicrotask(() => on(event));
      return {
        send: (frame) => {
          sent.push(frame);
          for (const event of script.answers?.(frame) ?? []) queueMicrotask(() => on(event));
        },
        close: () => undefined,
      };
    },
    reach: () => Promise.resolve('failed'),
    timingOf: () => Promise.resolve(undefined),
    loadImage: () => Promise.resolve(undefined),
    permission: () => Promise.resolve('unknown'),
    policyAllows: () => undefined,
    makeDevice: () => Promise.resolve(undefined),
    online: () => true,
    policyViolations: () => 0,
    ...more,
  };
}
