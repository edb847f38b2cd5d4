import { once } from 'node:events';
import type { WebSocket } from 'ws';

/** What becomes of a connection that was open before a command ran. */
export interface Line {
  /** Whether the gateway still answers on it. */
  answers(): Promise<boolean>;
  /** Waits until the gateway has ended it. @returns the code it closed with */
  ended(): Promise<number>;
}

/** Watches a connection from now on. */
export function lineOf(socket: WebSocket): Line {
  const end = once(socket, 'close').then(([code]) => code as number);
  return {
    answers: async () => {
      const pong = once(socket, 'pong').then(() => true);
      socket.ping();
      return await Promise.race([pong, end.then(() => false)]);
    },
    ended: () => end,
  };
}
