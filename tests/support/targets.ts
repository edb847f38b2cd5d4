import { createServer, type Server } from 'node:http';
import { createServer as createTcpServer, type Socket, type Server as TcpServer } from 'node:net';
import { WebSocketServer } from 'ws';
import { freePort } from './ports.ts';

/** Something on loopback that a user may have typed the address of. */
export interface Target {
  /** `127.0.0.1:PORT`, as a user types it. */
  readonly address: string;
  stop(): Promise<void>;
}

async function listening(server: Server | TcpServer): Promise<Target> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const at = server.address();
  if (!at || typeof at !== 'object') throw new Error('The system gave no port');
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { address: `127.0.0.1:${at.port}`, stop };
}

/** A port that nothing listens on. */
export async function closedPort(): Promise<Target> {
  return { address: `127.0.0.1:${await freePort()}`, stop: async () => {} };
}

/** A web server that remembers what it was asked. */
export interface PlainHttp extends Target {
  /** The request lines and headers received, upgrades included. */
  readonly received: readonly string[];
}

/** A web server that answers everything with a page, upgrades too. */
export async function plainHttp(): Promise<PlainHttp> {
  const page = '<!doctype html><title>Welcome</title><h1>It works!</h1>';
  const received: string[] = [];
  const server = createServer((request, response) => {
    received.push([request.method, request.url, ...request.rawHeaders].join(' '));
    response.writeHead(200, { 'Content-Type': 'text/html', Connection: 'close' }).end(page);
  });
  return { ...(await listening(server)), received };
}

/** A server that takes the connection and never says anything. */
export interface SilentTcp extends Target {
  /** How many connections are open now. */
  open(): number;
}

/** A server that takes the connection and never says anything. */
export async function silentTcp(): Promise<SilentTcp> {
  const server = createTcpServer();
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.resume();
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
  });
  const target = await listening(server);
  const stop = (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    return target.stop();
  };
  return { ...target, stop, open: () => sockets.size };
}

/** How a WebSocket server that is no OpenClaw behaves once the socket is open. */
export type OtherWebSocket = 'other-frame' | 'silent' | 'closes-1008' | 'drops';

/** A WebSocket server that is no OpenClaw; its HTTP side answers 404. */
export async function otherWebSocket(behaviour: OtherWebSocket): Promise<Target> {
  const server = createServer((_request, response) => {
    response.writeHead(404, { Connection: 'close' }).end('Not found');
  });
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket) => {
    if (behaviour === 'other-frame') socket.send(JSON.stringify({ type: 'welcome', server: 'chat' }));
    if (behaviour === 'closes-1008') socket.close(1008, 'unauthorised');
    if (behaviour === 'drops') socket.terminate();
  });
  const target = await listening(server);
  const stop = (): Promise<void> => {
    for (const socket of sockets.clients) socket.terminate();
    server.closeAllConnections();
    return target.stop();
  };
  return { ...target, stop };
}
