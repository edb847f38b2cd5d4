import { createServer } from 'node:https';
import sirv from 'sirv';
import { selfSigned } from './certificate.ts';

/** The built site over TLS, with a certificate nobody trusts. */
export interface SecureSite {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves the built site on 127.0.0.1 as a host on the internet may.
 *
 * @param name the host name in its certificate
 * @param headers sent with everything
 */
export async function serveSecure(
  name: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<SecureSite> {
  const answer = sirv('dist');
  const server = createServer(selfSigned(name), (request, response) => {
    for (const [header, value] of Object.entries(headers)) response.setHeader(header, value);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address !== 'object') throw new Error('The system gave no port');
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port: address.port, close };
}
