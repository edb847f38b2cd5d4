import type { Plans } from '../plan.ts';

/** A proxy that the gateway was not told of. */
export const trustedProxiesMissing: Plans = [
  {
    when: { all: [['said-proxy-attribution-ambiguous', 'text-forwarded-appended']] },
    steps: ['proxy-headers-first', 'proxy-trust-find', 'proxy-trust'],
  },
  { steps: ['proxy-trust-find', 'proxy-trust', 'proxy-headers', 'list-then'] },
];
