import { createServer, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { readChallenge } from '../../src/gateway/frames.ts';
import type { SelfSigned } from './certificate.ts';
import { RIGHT_TOKEN } from './gateway.ts';
import type { PageRow, Said } from './recorded.ts';
import type { Target } from './targets.ts';

interface Asked {
  readonly id: string;
  readonly params: {
    readonly minProtocol: number;
    readonly maxProtocol: number;
    readonly device?: object;
    readonly auth?: { readonly token?: string };
  };
}

function saidTo({ minProtocol, maxProtocol, device, auth }: Asked['params'], row: PageRow): Said {
  if (minProtocol > 99) return row.version;
  if (!device && minProtocol < maxProtocol) return row.range ?? row.anonymous;
  const asDevice = auth?.token === RIGHT_TOKEN ? row.device?.right : row.device?.wrong;
  return (device && asDevice) ?? row.anonymous;
}

/** The greeting as recorded, with the time of now: a clock that is off is another finding. */
function greetingOf({ frames }: Said): string {
  const greeting = frames.find((frame) => readChallenge(frame));
  if (!greeting) throw new Error('The recording has no greeting');
  const json = JSON.parse(greeting) as { payload: object };
  return JSON.stringify({ ...json, payload: { ...json.payload, ts: Date.now() } });
}

/** The answers as recorded, to the request that is asked now. */
const answersTo = (id: string, { frames }: Said): string[] =>
  frames
    .filter((frame) => !readChallenge(frame))
    .map((frame) => JSON.stringify({ ...(JSON.parse(frame) as object), id }));

/** A recorded gateway, and how often it was asked for anything. */
export interface Replayed extends Target {
  /** Requests and sockets that got as far as HTTP. */
  asked(): number;
}

/**
 * Answers the page's check as a release did when it was recorded: so every release is covered where none can be
 * installed.
 *
 * @param rows the release's recordings, one for each place a page may be at
 * @param tls serves it over TLS
 */
export async function replay(rows: readonly PageRow[], tls?: SelfSigned): Promise<Replayed> {
  let asked = 0;
  const web = tls ? createSecureServer(tls) : createServer();
  const server = new WebSocketServer({ server: web });
  web.on('upgrade', () => {
    asked += 1;
  });
  web.on('request', (_, response: ServerResponse) => {
    asked += 1;
    response.writeHead(426).end();
  });
  server.on('connection', (socket, { headers }) => {
    const from = /^http:\/\/localhost:/.test(headers.origin ?? '') ? 'localhost' : 'elsewhere';
    const row = rows.find((each) => each.from === from);
    if (!row) return socket.close(1011, 'not recorded');
    socket.send(greetingOf(row.version));
    socket.on('message', (data) => {
      const { id, params } = JSON.parse(String(data)) as Asked;
      const said = saidTo(params, row);
      for (const frame of answersTo(id, said)) socket.send(frame);
      // a client that was let in left by itself
      if (said.code !== 1005) socket.close(said.code, said.reason);
    });
  });
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  const { port } = web.address() as AddressInfo;
  const stop = async (): Promise<void> => {
    for (const socket of server.clients) socket.terminate();
    const closed = new Promise((resolve) => web.close(resolve));
    web.closeAllConnections();
    await closed;
  };
  return { address: `127.0.0.1:${port}`, stop, asked: () => asked };
}
