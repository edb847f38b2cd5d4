import {
  IDENTITY_REFUSED,
  LET_IN_BY_FLAG,
  NOT_APPROVED,
  PLAIN_HTTP,
  POLICY_CLOSE,
  SECURE_ADDRESS,
} from '../groups.ts';
import type { Rule } from '../rule.ts';

/**
 * On plain HTTP away from localhost a browser made no key (to 2026.7.1). From 2026.8.2 the page makes one
 * without the browser's help; in 2026.3.7 to 3.12 the words also came from an opt-out that had stopped
 * working, so there they prove nothing.
 */
export const deviceIdentityNeedsSecureContext: Rule = {
  habit: 11,
  proves: [
    {
      all: [
        'said-control-ui-needs-device-identity',
        PLAIN_HTTP,
        ['answered-release-2026.1-to-2026.2', 'answered-release-2026.5-to-2026.7'],
      ],
    },
  ],
  speaksFor: {
    strong: [
      'said-control-ui-needs-device-identity',
      'page-no-crypto',
      { all: ['said-device-identity-required', [...PLAIN_HTTP, 'answered-client-control-ui']] },
      { all: ['said-device-identity-required', 'said-missing-scope'] },
      // before 2026.2.19 a known device could not ask for more: only a session without a key had no scopes
      { all: ['said-missing-scope', 'answered-release-2026.1-to-2026.2'] },
      // opened at localhost, the page passes both refusals
      { all: [IDENTITY_REFUSED, 'said-origin-not-allowed'] },
      // the page's own refusal stands; to be asked to pair is then the command line's own matter
      { all: ['said-control-ui-needs-device-identity', NOT_APPROVED, 'client-is-cli'] },
    ],
    medium: [
      'said-device-identity-required',
      // a page without a key that a flag let in has no scopes
      { all: ['said-missing-scope', [...PLAIN_HTTP, 'answered-place-same-network']] },
    ],
    weak: ['said-missing-scope', 'close-1006', { all: ['close-1006', PLAIN_HTTP] }],
    trace: POLICY_CLOSE,
  },
  speaksAgainst: {
    medium: [
      { all: ['said-control-ui-needs-device-identity', SECURE_ADDRESS] },
      { all: ['said-control-ui-needs-device-identity', 'answered-release-2026.8-or-later'] },
      // whose key is no browser's matter: a file, or a program that makes none
      {
        all: [
          'said-device-identity-required',
          ['answered-client-cli', 'answered-client-node', 'answered-client-third-party'],
        ],
      },
    ],
  },
  rulesOut: [LET_IN_BY_FLAG],
  settles: { kind: 'paste', what: 'gateway-log' },
};
