import type { Case } from './case.ts';

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

export const proxyOrVpn: readonly Case[] = [
  [
    'a login or a redirect answers in its stead',
    [['+http-login-wall', '+http-redirect', '+probe-redirected']],
    'likely',
  ],
  [
    'the page comes through and the socket does not, with something between',
    ['+probe-upgrade-not-forwarded', PROXIES],
    'likely',
  ],
  ['the page comes through and the socket does not', ['+probe-upgrade-not-forwarded'], 'first'],
  ['1006 with something between', ['+close-1006', [...PROXIES, '+answered-between-vpn']], 'likely'],
  [
    'Tailscale’s identity is refused behind Serve',
    [NOT_GIVEN, '+answered-between-tailscale-serve'],
    'likely',
  ],
  [
    'another server, a page or «bad request»',
    [['+http-other-server', '+http-page-instead', '+http-bad-request']],
    'likely',
  ],
  ['«bad gateway»: the proxy, or the gateway behind it', ['+http-bad-gateway'], 'second'],
  [
    'no answer in time, other HTTP, no TLS',
    [['+http-gateway-timeout', '+probe-other-http', '+net-tls']],
    'first',
  ],
  ['dropped after the upgrade', ['+probe-dropped-after-upgrade'], 'likely'],
  ['silent', ['+probe-websocket-silent'], 'first'],
  ['a port that is silent', ['+probe-port-silent'], 'second'],
  ['the certificate is refused', ['+probe-tls-refused'], 'likely'],
  ['an identity is refused', [NOT_GIVEN], 'first'],
  [
    'the source is trusted, and what the proxy should add is not there',
    [
      [
        '+said-proxy-user-missing',
        '+said-proxy-user-not-allowed',
        '+said-proxy-header-missing',
        '+said-proxy-source-local',
        '+said-proxy-source-interface',
      ],
    ],
    'likely',
  ],
  [
    'a login in front turned the command line away, or the check',
    [['+cli-edge-auth', '+probe-login-by-proxy']],
    'likely',
  ],
  [
    'the command line does not come by the proxy',
    ['+said-proxy-source-untrusted', '+answered-client-cli'],
    'likely',
  ],
  ['a socket and no greeting', ['+cli-no-greeting'], 'first'],
  [
    'a bare «unauthorized» to a command, which no proxy names',
    ['+said-unauthorized', '+answered-client-cli'],
    'likely',
  ],
  [
    'who is to be named by a proxy came past it',
    ['+text-proxy-login', ['+said-unauthorized', '+answered-says-token']],
    'likely',
  ],
  ['a page by https asks by plain ws', ['+page-mixed-content'], 'likely'],
  ['behind a proxy the page asks for an inner address', ['+page-address-inner', PROXIES], 'likely'],
  ['… and else it may be the address alone', ['+page-address-inner'], 'second'],
  ['«unauthorized», which a missing token gives as well', ['+said-unauthorized'], 'second'],
  ['who it is cannot be looked up', ['+said-profile-unavailable'], 'first'],
  [
    'other HTTP behind a proxy that is known of',
    [
      [
        '+http-other-server',
        '+http-bad-request',
        '+http-page-instead',
        '+http-not-found',
        '+http-bad-gateway',
        '+http-gateway-timeout',
        '+probe-other-http',
        '+net-tls',
        '+net-reset',
      ],
      PROXIES,
    ],
    'likely',
  ],
  ['silence in a VPN', ['+net-timeout', '+answered-between-vpn'], 'second'],
  ['1006 can be it', ['+close-1006'], 'third'],
  ['«not found» can be it', ['+http-not-found'], 'first'],
  ['a connection reset or a silence can be it', [['+net-reset', '+net-timeout']], 'second'],
  [
    'the probe was hung up on',
    [['+probe-connected-then-closed', '+probe-secure-failure', '+said-handshake-timeout']],
    'second',
  ],
  [
    'a published port of a container is such a thing between',
    ['+said-pairing-required', '+answered-runtime-docker', '+answered-address-http-localhost'],
    'third',
  ],
  ['a bare «pairing required» can be it', ['+said-pairing-required'], 'fifth'],
  ['«not paired» can be it', ['+said-pairing-not-approved'], 'third'],
  [
    'whatever is between, it lets a greeting through',
    ['+http-redirect', ['-probe-greeting', '-http-greeted']],
    'first',
  ],
  ['no error yet, but something is between', [[...PROXIES, '+answered-between-vpn']], 'first'],
];
