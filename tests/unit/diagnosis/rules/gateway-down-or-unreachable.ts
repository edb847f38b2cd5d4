import type { Case } from './case.ts';

export const gatewayDownOrUnreachable: readonly Case[] = [
  [
    'it listens on its own machine or container, and is asked from outside',
    [
      '+log-listens-on-loopback',
      [
        '+answered-place-same-network',
        '+answered-place-internet',
        '+answered-runtime-docker',
        '+answered-runtime-kubernetes',
      ],
    ],
    'first',
  ],
  [
    '… and in a pod or container that the text shows',
    ['+log-listens-on-loopback', '+setup-docker'],
    'likely',
  ],
  ['the page asks for it where it is not', ['+page-address-inner'], 'likely'],
  [
    'nothing answers',
    [['+net-refused', '+net-name-not-found', '+net-unreachable', '+net-timeout']],
    'likely',
  ],
  ['Docker answers, and nobody behind it', ['+net-reset', '+answered-runtime-docker'], 'likely'],
  [
    '… but with a proxy in between that may be the one who cut it',
    [
      '+net-reset',
      'answered-runtime-docker',
      [
        'answered-between-reverse-proxy',
        'answered-between-cloudflare',
        'answered-between-tailscale-serve',
        'answered-between-platform-proxy',
      ],
    ],
    'second',
  ],
  ['its service is stopped', ['+status-service-stopped'], 'likely'],
  [
    'it says what keeps it from starting',
    [
      [
        '+asks-mode-local',
        '+asks-mode-missing',
        '+asks-setup',
        '+asks-remove-token',
        '+asks-proxy-login-set-up',
        '+asks-auth-for-lan',
        '+asks-token',
        '+asks-real-token',
        '+asks-auth-mode',
        '+asks-bind-loopback',
        '+asks-password',
      ],
    ],
    'proved',
  ],
  [
    'a command says that the settings are wrong, or another gateway runs',
    [['+asks-doctor-fix', '+asks-named', '+asks-other-instance']],
    'likely',
  ],
  ['a socket and no greeting', ['+cli-no-greeting'], 'second'],
  ['it is starting', [['+said-gateway-starting', '+said-service-restart']], 'likely'],
  [
    'the probe finds nobody',
    [['+probe-unreachable', '+probe-no-answer', '+probe-device-gone', '+probe-gateway-starting']],
    'likely',
  ],
  ['another program holds the port', [['+probe-websocket-other', '+probe-port-silent']], 'first'],
  [
    'the command line says 1006 where nobody listens',
    ['+close-1006', ['+answered-client-cli', '+answered-client-node']],
    'likely',
  ],
  [
    '1006, 1012 and 1013 are said of a gateway that stops',
    ['+close-1006', ['+close-1012', '+close-1013']],
    'likely',
  ],
  ['1006 alone', ['+close-1006'], 'first'],
  ['1012 or 1013 alone', [['+close-1012', '+close-1013']], 'likely'],
  ['status finds it not', ['+status-gateway-unreachable'], 'likely'],
  ['a command finds no service', ['+status-service-absent'], 'likely'],
  ['refused at once, or closed by the server', [['+probe-fast-failure', '+probe-server-closed']], 'likely'],
  ['a proxy finds it not', ['+http-bad-gateway'], 'first'],
  [
    '1006 with nothing between, or after a restart',
    ['+close-1006', ['+answered-between-nothing', '+answered-change-gateway-restarted']],
    'likely',
  ],
  ['a reset can be it', ['+net-reset'], 'first'],
  ['no TLS or no answer in time can be it', [['+net-tls', '+http-gateway-timeout']], 'second'],
  ['other HTTP can be it', ['+probe-other-http'], 'second'],
  [
    'the probe was hung up on',
    [['+probe-connected-then-closed', '+probe-secure-failure', '+said-handshake-timeout']],
    'first',
  ],
  [
    'who greets, or times a handshake out, is up',
    ['+net-refused', ['-probe-greeting', '-http-greeted', '-close-1000']],
    'first',
  ],
  [
    'status or curl reached it',
    ['+net-refused', ['-status-gateway-reachable', '-http-upgraded', '-page-no-dashboard']],
    'first',
  ],
  ['no error yet, on the command line', ['+answered-client-cli'], 'first'],
];
