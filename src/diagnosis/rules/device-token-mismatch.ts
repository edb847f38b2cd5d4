import type { Rule } from '../rule.ts';

/**
 * The token this one device holds is stale, rotated or revoked. The same words come when the shared token
 * changed (browser device tokens are bound to it since 2026.5.28) and when state was lost.
 */
export const deviceTokenMismatch: Rule = {
  habit: 9,
  speaksFor: {
    strong: ['said-device-token-mismatch'],
    weak: ['said-device-token-scope-mismatch'],
  },
  settles: { kind: 'paste', what: 'devices-list' },
};
