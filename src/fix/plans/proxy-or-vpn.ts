import type { Plans } from '../plan.ts';

/** What stands in between answers itself, cuts, or makes the client look remote. */
export const proxyOrVpn: Plans = [
  { when: 'said-proxy-identity-refused', steps: ['proxy-login'] },
  { when: 'http-bad-gateway', steps: ['proxy-backend', 'proxy-without'] },
  {
    when: {
      all: [
        ['http-page-instead', 'http-bad-request', 'http-not-found', 'http-redirect', 'http-other-server'],
      ],
    },
    steps: ['proxy-upgrade', 'proxy-without'],
  },
  { when: 'http-login-wall', steps: ['proxy-login', 'proxy-without'] },
  { steps: ['proxy-without', 'proxy-upgrade', 'proxy-headers'] },
];
