import { networkInterfaces } from 'node:os';

/**
 * An address of this machine that is not loopback, if it has one: a browser that comes from it is an outside one to
 * a gateway. 2026.8.1 and newer refuse a proxy that speaks for a client on its own machine.
 */
export const OUTSIDE = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
