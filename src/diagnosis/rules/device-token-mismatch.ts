import { NOT_APPROVED } from '../groups.ts';
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
      'status-device-token-stale',
      // a client sends a stale pass again and again by itself, until it is locked out
      { all: ['said-device-token-mismatch', 'said-rate-limited'] },
      // what a private window does not have is what is stale
      { all: [['said-token-mismatch', 'said-password-mismatch'], 'text-private-window-works'] },
    ],
    medium: ['text-private-window-works'],
    weak: ['said-device-token-scope-mismatch'],
    // a rotated one that is sent as if it were the shared token is refused in these words
    trace: ['said-token-mismatch'],
  },
  // who never got in was never given one: a shared token that is wrong was called so, to 2026.2.21
  speaksAgainst: {
    medium: [{ all: ['said-device-token-mismatch', 'answered-before-never'], none: NOT_APPROVED }],
  },
  settles: { kind: 'paste', what: 'devices-list' },
};
