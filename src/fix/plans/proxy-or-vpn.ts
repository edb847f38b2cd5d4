import { PROGRAM } from '../groups.ts';
import type { Plans } from '../plan.ts';
import { CONTAINERS } from '../setup.ts';
import { proxyLogin } from './proxy-login.ts';

/** What stands in between answers itself, cuts, or makes the client look remote. */
export const proxyOrVpn: Plans = [
  ...proxyLogin,
  { when: 'net-reset', setups: CONTAINERS, steps: ['bind-lan-first', 'status'] },
  { when: { all: [PROGRAM] }, steps: ['program-address', 'proxy-without'] },
  { when: { all: [['page-address-inner', 'page-mixed-content']] }, steps: ['page-address', 'proxy-without'] },
  { when: 'http-bad-gateway', steps: ['proxy-backend', 'proxy-without'] },
  {
    when: {
      all: [
        ['http-page-instead', 'http-bad-request', 'http-not-found', 'http-redirect', 'http-other-server'],
      ],
    },
    steps: ['proxy-upgrade', 'proxy-without'],
  },
  { when: 'probe-redirected', steps: ['proxy-login-first', 'proxy-without'] },
  { when: 'http-login-wall', steps: ['proxy-login', 'proxy-without'] },
  {
    when: { all: [['answered-between-reverse-proxy', 'answered-between-platform-proxy']] },
    steps: ['proxy-path', 'proxy-without', 'proxy-headers'],
  },
  { steps: ['proxy-without', 'proxy-upgrade', 'proxy-headers'] },
];
