// Serves the built site to this machine only. `npm start` calls it; the tests and the bench import it.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { compress } from './compress.mjs';

// Both, because `localhost` is either, by machine and by browser.
const LOOPBACKS = ['127.0.0.1', '::1'];

/**
 * A site being served.
 *
 * @typedef {object} Served
 * @property {string} url the address for a browser, without a slash at its end
 * @property {number} port the port it listens on
 * @property {() => Promise<void>} close stops it and drops open connections
 */

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>} false where the machine has no such address
 */
function listen(server, port, host) {
  return new Promise((done, fail) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') done(false);
      else fail(error);
    });
    server.listen(port, host, () => done(true));
  });
}

/**
 * Serves a folder of files on both loopback addresses. Addresses of nothing answer 404 with 404.html.
 *
 * @param {object} [options]
 * @param {string} [options.dir] the folder, `dist` unless told
 * @param {number} [options.port] 0 (any free one) unless told
 * @param {boolean} [options.brotli] writes the brotli form of each text file beside it first, for measuring
 * @param {import('node:http').RequestListener} [options.heard] is told of each request before it is answered
 * @returns {Promise<Served>}
 * @throws where the folder holds no site; the system's error, EADDRINUSE where the port is taken
 */
export async function serve({ dir = 'dist', port = 0, brotli = false, heard } = {}) {
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

  /** @type {import('node:http').Server[]} */
  const servers = [];
  const close = async () => {
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

/** Serves dist until it is told to stop. */
async function main() {
  const port = Number(process.env.PORT ?? 4321);
  try {
    const { url, close } = await serve({ port });
    console.log(`\nPairing Required? is at ${url} (Ctrl+C stops it)\n`);
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, close);
  } catch (error) {
    const code = /** @type {NodeJS.ErrnoException} */ (error).code;
    if (code !== 'EADDRINUSE' && code !== 'EACCES' && code !== 'ERR_SOCKET_BAD_PORT') throw error;
    const why = code === 'EADDRINUSE' ? 'is taken by another program' : 'cannot be used';
    console.error(`Port ${process.env.PORT ?? port} ${why}. Choose another one: PORT=4322 npm start`);
    process.exit(1);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
