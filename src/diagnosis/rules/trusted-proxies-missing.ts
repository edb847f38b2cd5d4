import {
  HTTP_PROXY,
  IDENTITY_NOT_GIVEN,
  NOT_APPROVED,
  PAIRING_BARE,
  PROXY_LOGIN_REFUSED,
} from '../groups.ts';
import type { Rule } from '../rule.ts';

/**
 * A proxy adds forwarded headers and the gateway does not list it. Since 2026.8.1 the upgrade gets HTTP 403,
 * which a browser shows as 1006; before, a local client behind it lost its silent approval.
 */
export const trustedProxiesMissing: Rule = {
  habit: 2,
  proves: ['said-proxy-attribution-required'],
  speaksFor: {
    strong: [
      'said-proxy-attribution-required',
      // the proxy may be listed, and must overwrite the header it appends to
      'said-proxy-attribution-ambiguous',
      // the gateway counts on a proxy, and lists none
      'said-proxy-login-not-set-up',
      'log-traffic-unattributable',
      'log-proxy-headers-untrusted',
      { all: [NOT_APPROVED, 'log-proxy-headers-untrusted'] },
      // 403 is what the gateway itself answers since 2026.8.1; what worked until an update to it, fits too
      { all: ['http-other-server', 'answered-release-2026.8-or-later'] },
      {
        all: [
          ['close-1006', 'probe-other-http', 'http-other-server'],
          HTTP_PROXY,
          'answered-release-2026.8-or-later',
          ['answered-change-updated', 'answered-before-worked'],
        ],
      },
      { all: [IDENTITY_NOT_GIVEN, 'answered-between-reverse-proxy'] },
    ],
    medium: [
      'log-host-not-local',
      ...IDENTITY_NOT_GIVEN,
      {
        all: [
          ['close-1006', 'probe-other-http', 'http-other-server'],
          HTTP_PROXY,
          'answered-release-2026.8-or-later',
        ],
      },
    ],
    weak: [PAIRING_BARE, 'probe-other-http', { all: [PAIRING_BARE, 'answered-runtime-docker'] }],
    trace: ['said-pairing-not-approved', 'close-1006', 'http-other-server'],
  },
  // from 2026.8.1 on such a client never gets as far as pairing
  rulesOut: [
    { all: [NOT_APPROVED, 'answered-release-2026.8-or-later'] },
    // the proxy is listed already
    { all: [PROXY_LOGIN_REFUSED] },
  ],
  usualFor: HTTP_PROXY,
  settles: { kind: 'paste', what: 'gateway-log' },
};
