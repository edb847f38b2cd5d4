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
  page: { secureContext: true, https: true, local: false, file: false, timesConnections: false },
  offline: false,
  loopback: false,
  near: true,
  secure: false,
};
const INSECURE = { ...failed.page, secureContext: false, https: false };
const FIREFOX = { ...failed.page, timesConnections: true };
const NAME = { near: false, secure: true };
const SLOW = { reachMs: 3060, socketMs: 3070 };

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
    },
    'probe-mixed-content',
  ],
  [
    'a socket without a close, where nothing is mixed',
    { socket: 'error-without-close', closeCode: undefined, secure: true },
    'probe-secure-failure',
  ],
  ['user said no', { permission: 'denied', policyAllows: true }, 'probe-permission-denied'],
  ['page policy says no', { permission: 'denied', policyAllows: false }, 'probe-policy-denied'],
  ['insecure page', { permission: 'denied', page: INSECURE }, 'probe-insecure-page'],
  ['insecure page, the state not told', { permission: 'prompt', page: INSECURE }, 'probe-insecure-page'],
  [
    'insecure page of a browser without the permission',
    { permission: 'unknown', page: INSECURE },
    'probe-fast-failure',
  ],
  ['the question not answered', { permission: 'prompt' }, 'probe-permission-missing'],
  ['permission given: a fast failure is real', { permission: 'granted' }, 'probe-fast-failure'],
  ['a name, and the user said no before', { ...NAME, permission: 'denied' }, 'probe-permission-missing'],
  ['a name fails sooner than anybody answers', { ...NAME, permission: 'prompt' }, 'probe-secure-failure'],
  [
    'a name, and the question was closed twice',
    { ...NAME, permission: 'prompt', reachMs: 4000, socketMs: 2500 },
    'probe-permission-missing',
  ],
  [
    'a name, and the question was closed twice, as slowly',
    { ...NAME, ...SLOW, permission: 'prompt' },
    'probe-permission-missing',
  ],
  ['a dead host shows through a no', { ...SLOW, permission: 'denied' }, 'probe-unreachable'],
  [
    'a certificate shows through a no',
    { ...NAME, closeCode: 1015, permission: 'denied' },
    'probe-tls-refused',
  ],
  ['refused with TLS', { ...NAME, permission: 'granted' }, 'probe-secure-failure'],
  ['Firefox: no connection was made', { page: FIREFOX, reachTiming: 0 }, 'probe-fast-failure'],
  ['Firefox: a connection was made', { page: FIREFOX }, 'probe-connected-then-closed'],
  ['dead host', SLOW, 'probe-unreachable'],
  ['nothing answers', { socket: 'pending', closeCode: undefined, reach: 'pending' }, 'probe-no-answer'],
  ['gateway page without upgrade', { reach: 'answered', image: true }, 'probe-upgrade-not-forwarded'],
  ['another web server', { reach: 'answered' }, 'probe-other-http'],
  ['what sends requests on', { reach: 'redirected' }, 'probe-redirected'],
  ['… slowly, and far away', { ...SLOW, reach: 'redirected' }, 'probe-redirected'],
  ['Firefox names TLS', { closeCode: 1015 }, 'probe-tls-refused'],
  ['closed with a code', { opened: true, closeCode: 1008 }, 'probe-server-closed'],
  ['Firefox leaves out open before a code', { closeCode: 1012, errored: false }, 'probe-server-closed'],
  ['dropped after 101', { opened: true }, 'probe-dropped-after-upgrade'],
  ['Firefox leaves out open and error', { errored: false }, 'probe-dropped-after-upgrade'],
  [
    'WebKit blocks nothing where something answers over HTTP',
    { socket: 'error-without-close', reach: 'answered' },
    'probe-other-http',
  ],
  [
    'a socket without a close, from a page over HTTP',
    { socket: 'error-without-close', page: INSECURE },
    'probe-fast-failure',
  ],
  ['closed late, on its own account, without a code', { closeCode: undefined }, 'probe-fast-failure'],
  ['at the limit of giving up', { reachMs: 1_800, socketMs: 2_299 }, 'probe-unreachable'],
  ['a little before it', { reachMs: 1_799, socketMs: 1_800 }, 'probe-fast-failure'],
  ['the socket half a second later', { reachMs: 1_800, socketMs: 2_300 }, 'probe-fast-failure'],
  ['the socket half a second sooner', { reachMs: 3_000, socketMs: 2_500 }, 'probe-fast-failure'],
  [
    'slow, and the socket without a close',
    { ...SLOW, socket: 'error-without-close', secure: true },
    'probe-secure-failure',
  ],
  ['slow, but something answers', { ...SLOW, reach: 'answered' }, 'probe-other-http'],
  [
    'slow, on a page that asks nobody',
    { ...NAME, ...SLOW, permission: 'prompt', page: INSECURE },
    'probe-unreachable',
  ],
  [
    'a policy about the network says nothing of a name',
    { ...NAME, permission: 'granted', policyAllows: false },
    'probe-secure-failure',
  ],
  ['what answered was permitted', { reach: 'answered', permission: 'denied' }, 'probe-other-http'],
  [
    'a name from an insecure page',
    { ...NAME, permission: 'prompt', page: INSECURE },
    'probe-permission-missing',
  ],
  [
    'a name: just long enough to answer',
    { ...NAME, permission: 'prompt', reachMs: 700 },
    'probe-permission-missing',
  ],
  ['… and just not', { ...NAME, permission: 'prompt', reachMs: 699 }, 'probe-secure-failure'],
  ['Firefox writes no timing down', { page: FIREFOX, reachTiming: undefined }, 'probe-fast-failure'],
  ['another browser’s timing says nothing', { reachTiming: 8 }, 'probe-fast-failure'],
  ['silent socket', { opened: true, socket: 'pending', closeCode: undefined }, 'probe-websocket-silent'],
])('%s', (_, seen, code) => expect(classify({ ...failed, ...seen })).toBe(code));

test('a browser without a network reaches nothing but this machine', () => {
  expect(classify({ ...failed, offline: true })).toBe('probe-browser-offline');
  expect(classify({ ...failed, offline: true, reach: 'redirected' })).toBe('probe-redirected');
  expect(classify({ ...failed, offline: true, reach: 'answered' })).not.toBe('probe-browser-offline');
  expect(classify({ ...failed, offline: true, opened: true })).not.toBe('probe-browser-offline');
});

test('a silent port of this machine is taken; one far away may be out of reach', () => {
  const silent = { ...failed, socket: 'pending', errored: false, reach: 'pending' } as const;
  const quiet = { ...silent, closeCode: undefined, reachTiming: undefined };
  expect(classify({ ...quiet, loopback: true })).toBe('probe-port-silent');
  expect(classify(quiet)).toBe('probe-no-answer');
  expect(classify({ ...quiet, page: FIREFOX, reachTiming: 9 })).toBe('probe-port-silent');
});
