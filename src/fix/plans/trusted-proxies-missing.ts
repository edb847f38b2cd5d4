import type { Plans } from '../plan.ts';

/** A proxy that the gateway was not told of. */
export const trustedProxiesMissing: Plans = [
  { steps: ['proxy-trust-find', 'proxy-trust', 'proxy-headers', 'list-then'] },
];
