import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { selfSigned } from './certificate.ts';

/** The built site over https, with a certificate that only a browser told so accepts. */
export interface SecureSite {
  /** Without a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the built site over https. */
export async function serveSecurely(): Promise<SecureSite> {
  const server = createServer(selfSigned(), sirv('dist'));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `https://localhost:${port}`, close };
}
