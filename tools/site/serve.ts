import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { compress } from './compress.ts';

// Both, because `localhost` is either, by machine and by browser.
const LOOPBACKS = ['127.0.0.1', '::1'];

/** A site being served. */
export interface Served {
  /** The address for a browser, without a slash at its end. */
  readonly url: string;
  readonly port: number;
  /** Stops it and drops open connections. */
  close(): Promise<void>;
}

export interface ServeOptions {
  /** The folder, `dist` unless told. */
  readonly dir?: string;
  /** 0 (any free one) unless told. */
  readonly port?: number;
  /** Writes the brotli form of each text file beside it first, for measuring. */
  readonly brotli?: boolean;
  /** Is told of each request before it is answered. */
  readonly heard?: RequestListener;
}

/** @returns false where the machine has no such address */
function listen(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') done(false);
      else fail(error);
    });
    server.listen(port, host, () => done(true));
  });
}

/**
 * Serves a folder of files, to this machine only, on both loopback addresses. Addresses of nothing answer 404 with
 * 404.html.
 *
 * @throws where the folder holds no site; the system's error, EADDRINUSE where the port is taken
 */
export async function serve({
  dir = 'dist',
  port = 0,
  brotli = false,
  heard,
}: ServeOptions = {}): Promise<Served> {
  if (!existsSync(join(dir, 'index.html')))
    throw new Error(`There is no built site in ${dir}: npm run build`);
  if (brotli) compress(dir);
  const lost = join(dir, '404.html');
  const answer = sirv(resolve(dir), {
    brotli: true,
    etag: true,
    // a browser asks whether a page is still the newest, as after the next build it is not
    maxAge: 0,
    onNoMatch: (_request, response) => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(existsSync(lost) ? readFileSync(lost) : 'Not found');
    },
  });

  const servers: Server[] = [];
  const close = async (): Promise<void> => {
    for (const server of servers) {
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
    }
  };
  let at = port;
  try {
    for (const host of LOOPBACKS) {
      const server = createServer((request, response) => {
        heard?.(request, response);
        answer(request, response);
      });
      if (!(await listen(server, at, host))) continue;
      servers.push(server);
      const address = server.address();
      if (address && typeof address === 'object') at = address.port;
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { url: `http://localhost:${at}`, port: at, close };
}
