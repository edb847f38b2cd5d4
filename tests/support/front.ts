import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import type { SelfSigned } from './certificate.ts';
import type { Gateway } from './gateway.ts';
import { PROXY } from './outside.ts';

/** A way to a gateway that is not the gateway's own port. */
interface Front {
  readonly port: number;
  close(): void;
}

interface Way {
  /** The address that a reverse proxy says its visitors come from. A tunnel says nothing. */
  readonly from?: string;
  /** Speak TLS, on every address of this machine. */
  readonly certificate?: SelfSigned;
  /** The proxy's own address, where it is not {@link PROXY}. */
  readonly at?: string;
  /** `false` hangs up on whoever wants a WebSocket. */
  readonly sockets?: boolean;
}

/**
 * Opens a reverse proxy before a gateway that trusts `PROXY`, so that whoever comes by it comes from afar, or a
 * tunnel, so that they come from the gateway's own machine.
 */
export async function openFront(
  gateway: Gateway,
  { from, certificate, at = PROXY, sockets = true }: Way = {},
): Promise<Front> {
  const open = new Set<Socket>();
  const serve = (client: Socket): void => {
    const behind = connect({
      port: gateway.port,
      host: '127.0.0.1',
      ...(from ? { localAddress: at } : {}),
    });
    for (const socket of [client, behind]) {
      open.add(socket);
      // either end may go first
      socket.on('error', () => undefined).on('close', () => open.delete(socket));
    }
    client.once('data', (head) => {
      if (!sockets && /^upgrade: *websocket/im.test(String(head))) {
        client.destroy();
        return;
      }
      const said = from ? `\r\nX-Forwarded-For: ${from}\r\n` : '\r\n';
      behind.write(String(head).replace('\r\n', said));
      client.pipe(behind).pipe(client);
    });
  };
  const server = certificate ? createTlsServer({ ...certificate }, serve) : createServer(serve);
  server.listen(0, certificate ? '0.0.0.0' : '127.0.0.1');
  await once(server, 'listening');
  const close = (): void => {
    server.close();
    for (const socket of open) socket.destroy();
  };
  return { port: (server.address() as AddressInfo).port, close };
}
