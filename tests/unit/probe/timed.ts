import { vi } from 'vitest';
import type { Address } from '../../../src/probe/address.ts';
import { parseAddress } from '../../../src/probe/address.ts';
import type { Effects, Page, SocketEvent } from '../../../src/probe/effects.ts';
import { fakeEffects } from '../../support/fake-effects.ts';

/** An event and when it comes: ms after the socket was opened, or after the frame that it answers. */
type Due = readonly [ms: number, event: SocketEvent];

/** What a server does, by the clock. */
export interface Timetable {
  readonly events?: readonly Due[];
  readonly answers?: (frame: string) => readonly Due[];
  readonly throws?: boolean;
}

/** When something was done, in ms since the test began. */
export interface Seen {
  readonly sent: string[];
  readonly opened: (readonly [at: number, url: string])[];
  readonly closed: (readonly [at: number, socket: number])[];
}

/** Effects on the fake clock of vitest, which starts at 0; nothing happens until a test lets time pass. */
export function timed(timetables: readonly Timetable[], more: Partial<Effects> = {}): Effects & Seen {
  vi.useFakeTimers({ now: 0 });
  const seen: Seen = { sent: [], opened: [], closed: [] };
  const effects = fakeEffects([], {
    now: () => Date.now(),
    clock: () => 1_000_000 + Date.now(),
    after: (ms, signal) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, ms);
        signal.addEventListener('abort', () => {
          clearTimeout(timer);
          resolve();
        });
      }),
    openSocket: (url, on) => {
      const socket = seen.opened.push([Date.now(), url]) - 1;
      const table = timetables[socket];
      if (!table || table.throws) throw new Error('SecurityError');
      for (const [ms, event] of table.events ?? []) setTimeout(() => on(event), ms);
      return {
        send: (frame) => {
          seen.sent.push(frame);
          for (const [ms, event] of table.answers?.(frame) ?? []) setTimeout(() => on(event), ms);
        },
        close: () => void seen.closed.push([Date.now(), socket]),
      };
    },
    ...more,
  });
  return { ...effects, ...seen };
}

/** Lets time pass until nothing is due any more. */
export async function played<T>(running: Promise<T>): Promise<T> {
  const [value] = await Promise.all([running, vi.runAllTimersAsync()]);
  return value;
}

/** An address that can be understood. */
export function addressOf(typed: string): Address {
  const address = parseAddress(typed);
  if (!address.ok) throw new Error(address.problem);
  return address;
}

/** A page on the internet, over HTTPS: what is near may need a permission. */
export const PUBLIC_PAGE: Page = {
  secureContext: true,
  https: true,
  local: false,
  file: false,
  timesConnections: false,
};

export const never = (): AbortSignal => new AbortController().signal;
