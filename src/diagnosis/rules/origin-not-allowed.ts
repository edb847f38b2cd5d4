import { IDENTITY_REFUSED, POLICY_CLOSE } from '../groups.ts';
import type { Rule } from '../rule.ts';

/** The page's origin is not in `gateway.controlUi.allowedOrigins`; checked before identity and token. */
export const originNotAllowed: Rule = {
  habit: 13,
  proves: [{ all: ['said-origin-not-allowed'], none: IDENTITY_REFUSED }, 'log-origins-required'],
  speaksFor: {
    strong: ['said-origin-not-allowed', 'log-origins-required'],
    weak: ['log-origin-elsewhere', 'said-browser-copilot-refused'],
    trace: POLICY_CLOSE,
  },
  // opened at localhost the page passes both, so identity is what to mend first
  speaksAgainst: { medium: [{ all: ['said-origin-not-allowed', IDENTITY_REFUSED] }] },
  usualFor: ['answered-change-config-changed'],
  settles: { kind: 'paste', what: 'error-line' },
};
