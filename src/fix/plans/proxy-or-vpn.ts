import type { Plans } from '../plan.ts';
import { proxyLogin } from './proxy-login.ts';

/** What stands in between answers itself, cuts, or makes the client look remote. */
export const proxyOrVpn: Plans = [
  ...proxyLogin,
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
  {
    when: { all: ['close-1006', ['answered-between-reverse-proxy', 'answered-between-platform-proxy']] },
    steps: ['proxy-path', 'proxy-without', 'proxy-headers'],
  },
  { steps: ['proxy-without', 'proxy-upgrade', 'proxy-headers'] },
];
