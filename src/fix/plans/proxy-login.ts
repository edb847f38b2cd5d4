import type { Plans } from '../plan.ts';

/** A proxy that logs people in: the gateway believes it already, so nothing is to be trusted more. */
export const proxyLogin: Plans = [
  { when: 'said-proxy-user-not-allowed', steps: ['proxy-user-allow'] },
  { when: 'said-proxy-source-local', steps: ['proxy-login-local'] },
  {
    when: {
      all: [
        [
          'said-proxy-user-missing',
          'said-proxy-header-missing',
          'said-proxy-source-untrusted',
          'said-proxy-identity-refused',
          'said-verified-user-required',
          'said-tailscale-identity-refused',
        ],
      ],
    },
    steps: ['proxy-login', 'proxy-user-header'],
  },
  { when: 'cli-edge-auth', steps: ['edge-auth'] },
];
