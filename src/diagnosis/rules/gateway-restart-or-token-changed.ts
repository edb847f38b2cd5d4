import { CREDENTIALS_REFUSED, GATEWAY_TOUCHED, HTTP_PROXY, NOT_APPROVED } from '../groups.ts';
import type { Rule } from '../rule.ts';

/**
 * The gateway came back with another token, or without its list of devices. A changed token never gives
 * «pairing required»; a lost state folder does, once the right token is sent from elsewhere.
 */
export const gatewayRestartOrTokenChanged: Rule = {
  habit: 8,
  speaksFor: {
    strong: [
      { all: [CREDENTIALS_REFUSED, GATEWAY_TOUCHED], none: ['answered-before-never'] },
      // the page drops a device token that was refused, and then has none to send
      { all: ['said-device-token-mismatch', 'said-token-missing', GATEWAY_TOUCHED] },
      { all: ['said-token-mismatch', 'answered-before-worked'] },
      // since 2026.4.27 an unconfigured token is made anew at every start, and the log says so
      'log-runtime-token',
      // … and then every client has another one, or, once it has dropped it, none
      {
        all: ['log-runtime-token', ['said-token-mismatch', 'said-token-missing']],
      },
      // a session that stood was closed for it
      'said-gateway-auth-changed',
      'log-token-drift',
      'status-token-drift',
      {
        all: [NOT_APPROVED, ['answered-change-gateway-reinstalled', 'answered-change-gateway-restarted']],
        none: ['answered-before-never'],
      },
      { all: [NOT_APPROVED, 'devices-paired-none', 'answered-before-worked'] },
    ],
    medium: [
      { all: ['said-token-mismatch', 'answered-change-config-changed'], none: ['answered-before-never'] },
      // to 2026.2.21 a stale OPENCLAW_GATEWAY_TOKEN was reported as a device token (changelog 2026.2.22)
      { all: ['said-device-token-mismatch', 'answered-release-2026.1-to-2026.2'] },
      {
        all: ['said-device-token-mismatch', 'answered-change-config-changed'],
        // an app, or a page behind a proxy, sends its own device token and no service file's
        none: ['answered-client-desktop-app', 'answered-client-phone-app', ...HTTP_PROXY],
      },
      'said-device-token-mismatch',
      'status-config-differs',
    ],
    weak: [
      'said-token-mismatch',
      'said-token-missing',
      'said-password-mismatch',
      'log-token-generated-saved',
      'probe-token-refused',
      'probe-password-refused',
    ],
    trace: NOT_APPROVED,
  },
  // what never worked has lost nothing
  speaksAgainst: {
    medium: [
      { all: [NOT_APPROVED, ['answered-before-never', 'answered-change-new-client']] },
      { all: ['said-device-token-mismatch', 'answered-before-never'] },
    ],
  },
  // where a proxy logs people in, no token is asked for
  rulesOut: [{ all: ['text-proxy-login', 'answered-says-token'] }],
  usualFor: [
    'answered-change-gateway-restarted',
    'answered-change-gateway-reinstalled',
    'answered-change-updated',
    'answered-change-config-changed',
  ],
  settles: { kind: 'paste', what: 'status' },
};
