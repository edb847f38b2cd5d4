import { createServer } from 'node:net';

/**
 * Finds a port of this machine that nothing listens on, for servers that cannot choose one themselves.
 *
 * @returns a port that was free on 127.0.0.1 a moment ago
 */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
        else reject(new Error('The system gave no port'));
      });
    });
  });
}
