import type { Rule } from '../rule.ts';

/** Ten wrong tries in a minute shut an address, or a page's origin, out for five minutes. */
export const rateLimited: Rule = {
  habit: 2,
  // who is locked out for a stale pass has another cause, and waiting does not mend it
  proves: [{ all: ['said-rate-limited'], none: ['said-device-token-mismatch'] }],
  speaksFor: {
    strong: ['said-rate-limited'],
    // 32 open sockets without a login from one address, the same forgotten tabs
    medium: ['said-too-many-sockets', 'said-node-pairing-rate-limited', 'probe-rate-limited'],
  },
  speaksAgainst: { medium: [{ all: ['said-rate-limited', 'said-device-token-mismatch'] }] },
  settles: { kind: 'paste', what: 'gateway-log' },
};
