import type { Gateway, GatewayOptions } from '../support/gateway.ts';
import { startGateway } from '../support/gateway.ts';
import { OUTSIDE } from '../support/outside-address.ts';
import { freePort } from '../support/ports.ts';
import type { Release } from '../support/releases.ts';

/** A gateway that other machines reach, and the address by which they do. */
export interface Reachable extends Gateway {
  readonly outside: string;
}

/** Starts a gateway that listens on the network. What comes by this machine's own address is not local to it. */
export async function startReachable(
  release: Release,
  config: GatewayOptions['config'] = {},
): Promise<Reachable> {
  const port = await freePort();
  const outside = `ws://${OUTSIDE}:${port}`;
  const controlUi = { allowedOrigins: [outside.replace(/^ws/, 'http')] };
  return {
    ...(await startGateway({ release, bind: 'lan', port, config: { controlUi, ...config } })),
    outside,
  };
}
