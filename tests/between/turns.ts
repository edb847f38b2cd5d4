import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import type { Target } from '../support/targets.ts';

/** What becomes of a gateway after its first client. */
export type Afterwards = 'gone' | 'hung';

/**
 * Lets one client through to a gateway. Afterwards nobody listens there any more, or somebody takes connections and
 * never answers, as a gateway does that hangs: that moment lies within a check, where no test can stop the gateway.
 */
export async function onceOnly(gateway: number, afterwards: Afterwards): Promise<Target> {
  const open = new Set<Socket>();
  const keep = (socket: Socket): Socket => {
    open.add(socket);
    // either end may go first
    return socket.on('error', () => undefined).on('close', () => open.delete(socket));
  };
  let served = false;
  const server = createServer((client) => {
    keep(client);
    if (served) return;
    served = true;
    if (afterwards === 'gone') server.close();
    client.pipe(keep(connect(gateway, '127.0.0.1'))).pipe(client);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const stop = async (): Promise<void> => {
    server.close();
    for (const socket of open) socket.destroy();
  };
  return { address: `127.0.0.1:${port}`, stop };
}
