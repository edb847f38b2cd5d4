import { expect, test } from 'vitest';
import { classify, type Observed } from '../../../src/probe/classify.ts';

const failed: Observed = {
  socket: 'closed',
  opened: false,
  errored: true,
  closeCode: 1006,
  socketMs: 12,
  reach: 'failed',
  reachMs: 8,
  reachTiming: 8,
  image: false,
  violated: false,
  permission: 'not-needed',
  policyAllows: undefined,
  page: { secureContext: true, https: false, local: true, file: false },
  secure: false,
};
const https = { secureContext: true, https: true, local: false, file: false };
const http = { secureContext: false, https: false, local: false, file: false };

// each row is a signature measured in Chromium, Firefox or WebKit
test.each<[string, Partial<Observed>, string]>([
  ['refused port', {}, 'probe-fast-failure'],
  ['own policy', { violated: true }, 'probe-own-policy'],
  ['constructor throws', { socket: 'threw' }, 'probe-mixed-content'],
  [
    'WebKit blocks without a close, and a busy page hears of it late',
    {
      socket: 'error-without-close',
      closeCode: undefined,
      reachTiming: undefined,
      reachMs: 400,
      page: https,
    },
    'probe-mixed-content',
  ],
  [
    'a socket without a close, where nothing is mixed',
    { socket: 'error-without-close', closeCode: undefined, page: https, secure: true },
    'probe-fast-failure',
  ],
  ['reader said no', { permission: 'denied', policyAllows: true }, 'probe-permission-denied'],
  ['page policy says no', { permission: 'denied', policyAllows: false }, 'probe-policy-denied'],
  ['insecure page', { permission: 'denied', page: http }, 'probe-insecure-page'],
  ['permission still open: a fast failure is real', { permission: 'prompt' }, 'probe-fast-failure'],
  ['dead host', { reachMs: 3060, socketMs: 3070 }, 'probe-unreachable'],
  ['nothing answers', { socket: 'pending', closeCode: undefined, reach: 'pending' }, 'probe-no-answer'],
  ['gateway page without upgrade', { reach: 'answered', image: true }, 'probe-upgrade-not-forwarded'],
  ['another web server', { reach: 'answered' }, 'probe-other-http'],
  ['Firefox names TLS', { closeCode: 1015 }, 'probe-tls-refused'],
  ['closed with a code', { opened: true, closeCode: 1008 }, 'probe-server-closed'],
  ['Firefox leaves out open before a code', { closeCode: 1012, errored: false }, 'probe-server-closed'],
  ['dropped after 101', { opened: true }, 'probe-dropped-after-upgrade'],
  ['Firefox leaves out open and error', { errored: false }, 'probe-dropped-after-upgrade'],
  ['silent socket', { opened: true, socket: 'pending', closeCode: undefined }, 'probe-websocket-silent'],
])('%s', (_, seen, code) => expect(classify({ ...failed, ...seen })).toBe(code));
