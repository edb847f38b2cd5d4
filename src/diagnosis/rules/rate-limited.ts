import type { Rule } from '../rule.ts';

/** Ten wrong tries in a minute shut an address, or a page's origin, out for five minutes. */
export const rateLimited: Rule = {
  habit: 2,
  proves: ['said-rate-limited'],
  speaksFor: {
    strong: ['said-rate-limited'],
    // 32 open sockets without a login from one address, the same forgotten tabs
    medium: ['said-too-many-sockets', 'said-node-pairing-rate-limited', 'probe-rate-limited'],
  },
  settles: { kind: 'paste', what: 'gateway-log' },
};
