import { ASKED, type Case } from './case.ts';

const PROXIES = [
  '+answered-between-reverse-proxy',
  '+answered-between-cloudflare',
  '+answered-between-tailscale-serve',
  '+answered-between-platform-proxy',
] as const;

const NOT_GIVEN = [
  '+said-proxy-identity-refused',
  '+said-tailscale-identity-refused',
  '+said-proxy-source-untrusted',
] as const;

export const trustedProxiesMissing: readonly Case[] = [
  ['the gateway says so', ['+said-proxy-attribution-required'], 'proved'],
  ['retold, it is likely', ['+answered-says-proxy-attribution'], 'likely'],
  [
    'from 2026.8.1 on such a client is never asked to pair',
    [
      'log-proxy-headers-untrusted',
      ['said-pairing-required', 'said-pairing-not-approved'],
      'answered-release-2026.8-or-later',
    ],
    'not named',
  ],
  [
    'whoever lacks a name came from a proxy that is listed',
    [
      'log-proxy-headers-untrusted',
      [
        'said-proxy-user-missing',
        'said-proxy-user-not-allowed',
        'said-proxy-header-missing',
        'said-proxy-source-local',
        'said-proxy-source-interface',
      ],
    ],
    'not named',
  ],
  [
    '… unless a later line tells of one that is not',
    ['+log-proxy-headers-untrusted', 'said-proxy-user-missing', '+said-proxy-source-untrusted'],
    'likely',
  ],
  ['the log says so', [['+log-traffic-unattributable', '+log-proxy-headers-untrusted']], 'likely'],
  ['the log tells why a local client is asked to pair', [ASKED, '+log-proxy-headers-untrusted'], 'likely'],
  [
    '… also where forwarded headers tell of the proxy itself',
    [ASKED, '+log-proxy-headers-untrusted', 'log-forwarded'],
    'likely',
  ],
  [
    'since 2026.8.1 a 403 is the gateway’s own',
    ['+http-other-server', '+answered-release-2026.8-or-later'],
    'likely',
  ],
  [
    'it worked behind the proxy until the update',
    [
      ['+close-1006', '+probe-other-http', '+http-other-server'],
      PROXIES,
      '+answered-release-2026.8-or-later',
      ['+answered-change-updated', '+answered-before-worked'],
    ],
    'likely',
  ],
  [
    'behind a proxy since 2026.8.1',
    [['+close-1006', '+probe-other-http'], PROXIES, '+answered-release-2026.8-or-later'],
    'second',
  ],
  ['… and a 403', ['+http-other-server', PROXIES, '+answered-release-2026.8-or-later'], 'likely'],
  ['the identity is refused behind a proxy', [NOT_GIVEN, '+answered-between-reverse-proxy'], 'likely'],
  ['the log holds the host for foreign', ['+log-host-not-local'], 'likely'],
  ['an identity is refused', [NOT_GIVEN], 'second'],
  ['a chain of addresses that anybody may have begun', ['+said-proxy-attribution-ambiguous'], 'likely'],
  ['it counts on a proxy and lists none', ['+said-proxy-login-not-set-up'], 'likely'],
  ['a bare «pairing required» can be it', ['+said-pairing-required'], 'third'],
  ['other HTTP can be it', ['+probe-other-http'], 'third'],
  ['in a container a little more so', ['+said-pairing-required', '+answered-runtime-docker'], 'second'],
  ['«not paired» can be it', ['+said-pairing-not-approved'], 'fourth'],
  ['1006 can be it', ['+close-1006'], 'fourth'],
  ['a 403 can be it', ['+http-other-server'], 'second'],
  ['no error yet, but a proxy is between', [PROXIES], 'second'],
];
