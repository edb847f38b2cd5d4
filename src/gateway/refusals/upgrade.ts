import type { Refusal } from '../refusal.ts';

/** The upgrade to a WebSocket (gate 2). */
export const UPGRADE = {
  'proxy-attribution-required': {
    gate: 'upgrade',
    codes: ['proxy_attribution_required'],
    texts: [/proxy client attribution is required/i, /proxy_attribution_required/i],
  },
  // (public reports; not in any package read) the chain of addresses holds one that its sender may have made up
  'proxy-attribution-ambiguous': {
    gate: 'upgrade',
    texts: [/attribution is ambiguous/i],
  },
  'too-many-sockets': {
    gate: 'upgrade',
    texts: [/too many unauthenticated sockets/i],
  },
} as const satisfies Record<string, Refusal>;
