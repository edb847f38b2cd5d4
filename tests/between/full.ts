import { WebSocket } from 'ws';
import type { Gateway } from '../support/gateway.ts';
import type { Target } from '../support/targets.ts';

/** More than a gateway lets in at a time that have not logged in; 32 of one address since 2026.3.28. */
const MANY = 64;

/** Opens one socket that never logs in. @returns undefined where the gateway takes no more */
function idle(url: string): Promise<WebSocket | undefined> {
  return new Promise((resolve) => {
    const socket = new WebSocket(url);
    socket.once('open', () => resolve(socket));
    socket.once('error', () => resolve(undefined));
  });
}

/** Fills a gateway with sockets that never log in, until it takes no more; it ends them after some seconds. */
export async function filled({ url, port }: Gateway): Promise<Target> {
  const all = await Promise.all(Array.from({ length: MANY }, () => idle(url)));
  const taken = all.filter((socket) => socket !== undefined);
  const stop = async (): Promise<void> => {
    for (const socket of taken) socket.terminate();
  };
  if (taken.length === MANY) {
    await stop();
    throw new Error(`The gateway took ${MANY} sockets that never logged in`);
  }
  return { address: `127.0.0.1:${port}`, stop };
}
