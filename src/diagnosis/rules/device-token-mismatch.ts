import type { Rule } from '../rule.ts';

/**
 * The token this one device holds is stale, rotated or revoked. The same words come when the shared token
 * changed (browser device tokens are bound to it since 2026.5.28) and when state was lost.
 */
export const deviceTokenMismatch: Rule = {
  habit: 9,
  speaksFor: {
    strong: [
      'said-device-token-mismatch',
      // what a private window does not have is what is stale
      { all: [['said-token-mismatch', 'said-password-mismatch'], 'text-private-window-works'] },
    ],
    medium: ['text-private-window-works'],
    weak: ['said-device-token-scope-mismatch'],
    // a rotated one that is sent as if it were the shared token is refused in these words
    trace: ['said-token-mismatch'],
  },
  settles: { kind: 'paste', what: 'devices-list' },
};
