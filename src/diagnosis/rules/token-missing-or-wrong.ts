import { LET_IN_BY_FLAG, NOT_APPROVED, PAST_PROXY_LOGIN, POLICY_CLOSE } from '../groups.ts';
import type { Rule } from '../rule.ts';

/** No gateway token or password was sent, or not the one the gateway has. */
export const tokenMissingOrWrong: Rule = {
  habit: 18,
  speaksFor: {
    strong: [
      'said-token-missing',
      'said-token-mismatch',
      'said-token-not-configured',
      'said-password-missing',
      'said-password-mismatch',
      'said-bootstrap-token-invalid',
      'said-credential-redacted',
      // a person is wanted: by name, or by the shared token
      'said-verified-user-required',
      // `config get` prints a placeholder, and people paste it
      'cli-token-redacted',
      // the very secret the user holds was refused, by the gateway, to this page
      'probe-token-refused',
      LET_IN_BY_FLAG,
      // no device was ever given a token of its own
      { all: ['said-device-token-mismatch', 'answered-before-never'], none: NOT_APPROVED },
      'probe-password-refused',
    ],
    medium: [
      'probe-token-missing',
      'cli-url-needs-credentials',
      'cli-no-credentials',
      'cli-link-without-token',
      // phone apps had no field for the token before setup codes (2026.3.12) and hung up by themselves
      { all: ['close-1000', ['client-is-app', 'answered-client-phone-app']] },
      { all: [['said-token-missing', 'said-token-mismatch'], 'answered-before-never'] },
      // updates took the token out of the browser's lasting storage (2026.2.27, 2026.3.11)
      { all: ['said-token-missing', 'answered-change-updated'], none: ['said-device-token-mismatch'] },
    ],
    weak: [
      'said-unauthorized',
      'said-device-token-mismatch',
      'said-rate-limited',
      'log-token-drift',
      'status-token-drift',
    ],
    trace: [...POLICY_CLOSE, 'said-device-identity-required'],
  },
  // where a proxy logs people in, no token is asked for
  rulesOut: [PAST_PROXY_LOGIN],
  usualFor: ['answered-client-phone-app', 'answered-change-new-client'],
  settles: { kind: 'paste', what: 'status' },
};
