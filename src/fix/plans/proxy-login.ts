import { IDENTITY_NOT_GIVEN } from '../../diagnosis/groups.ts';
import type { Plans } from '../plan.ts';

/** A proxy that logs people in: the gateway believes it already, so nothing is to be trusted more. */
export const proxyLogin: Plans = [
  { when: 'said-proxy-user-not-allowed', steps: ['proxy-user-allow'] },
  { when: 'said-proxy-source-local', steps: ['proxy-login-local'] },
  {
    when: {
      all: [
        [
          ...IDENTITY_NOT_GIVEN,
          'said-proxy-user-missing',
          'said-proxy-header-missing',
          'said-verified-user-required',
        ],
      ],
    },
    steps: ['proxy-login', 'proxy-user-header'],
  },
  { when: 'cli-edge-auth', steps: ['edge-auth'] },
];
