import { IDENTITY_NOT_GIVEN, PAST_PROXY_LOGIN } from '../../diagnosis/groups.ts';
import { PROXY_LOGIN_PASSWORD_SINCE } from '../../gateway/census/boundaries.ts';
import type { Plans } from '../plan.ts';

/** Signs that a login by proxy was gone past, for a command that cannot come by it. */
const PASSED = ['said-unauthorized', 'text-proxy-login'] as const;

/** A proxy that logs people in: the gateway believes it already, so nothing is to be trusted more. */
export const proxyLogin: Plans = [
  { when: 'said-proxy-user-not-allowed', steps: ['proxy-user-allow'] },
  // until then nothing lets a proxy on the gateway's own machine count
  { when: 'said-proxy-source-local', before: '2026.4.27', steps: ['proxy-login', 'proxy-local-update'] },
  { when: 'said-proxy-source-local', steps: ['proxy-login-local'] },
  { when: 'said-proxy-source-interface', steps: ['proxy-login', 'proxy-by-loopback'] },
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
  // read in the packages: in newer releases a command on the gateway's machine may log in with gateway.auth.password
  {
    when: { all: [PASSED, 'answered-client-cli'] },
    since: PROXY_LOGIN_PASSWORD_SINCE,
    steps: ['proxy-login-local'],
  },
  { when: { all: [PASSED, 'answered-client-cli'] }, steps: ['proxy-login-update', 'proxy-login-local'] },
  { when: PAST_PROXY_LOGIN, steps: ['proxy-login', 'proxy-user-header'] },
  { when: 'cli-edge-auth', steps: ['edge-auth'] },
];
