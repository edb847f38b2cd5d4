import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to a server that takes its time. */
export interface Delayed {
  readonly port: number;
  close(): void;
}

/** Hands on what comes, each piece so many ms later and in order. */
function handOn(from: Socket, to: Socket, ms: number): void {
  from.on('data', (bytes) => setTimeout(() => to.writable && to.write(bytes), ms));
  from.on('end', () => setTimeout(() => to.end(), ms));
  from.on('error', () => to.destroy());
}

/**
 * Opens a TCP proxy on this machine that delays everything by half of `ms` in each direction, so that a question and
 * its answer take `ms` more.
 */
export async function delaying(port: number, ms: number): Promise<Delayed> {
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const behind = connect({ port, host: '127.0.0.1' });
    for (const socket of [client, behind]) {
      open.add(socket);
      socket.setNoDelay(true).on('close', () => open.delete(socket));
    }
    handOn(client, behind, ms / 2);
    handOn(behind, client, ms / 2);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = (): void => {
    server.close();
    for (const socket of open) socket.destroy();
  };
  return { port: (server.address() as AddressInfo).port, close };
}
