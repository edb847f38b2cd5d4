import { ASKED, type Case } from './case.ts';

export const gatewayRestartOrTokenChanged: readonly Case[] = [
  [
    'where a proxy logs people in, no token is asked for',
    ['text-proxy-login', 'answered-says-token'],
    'not named',
  ],
  ['what never worked has lost no token', ['±said-device-token-mismatch', '-answered-before-never'], 'third'],
  [
    'a token or password refused since the gateway changed',
    [
      ['+said-token-mismatch', '+said-password-mismatch'],
      [
        '+answered-change-gateway-restarted',
        '+answered-change-gateway-reinstalled',
        '+answered-change-updated',
      ],
    ],
    'first',
  ],
  [
    'a device token refused since the gateway changed',
    [
      '+said-device-token-mismatch',
      [
        '+answered-change-gateway-restarted',
        '+answered-change-gateway-reinstalled',
        '+answered-change-updated',
      ],
    ],
    'likely',
  ],
  [
    '… but what never worked was not lost',
    ['+said-token-mismatch', 'answered-change-gateway-restarted', 'answered-before-never'],
    'second',
  ],
  [
    'the page drops a refused device token and then has none',
    [
      '+said-device-token-mismatch',
      '+said-token-missing',
      [
        '+answered-change-gateway-restarted',
        '+answered-change-gateway-reinstalled',
        '+answered-change-updated',
      ],
    ],
    'likely',
  ],
  ['a token that worked', ['+said-token-mismatch', '+answered-before-worked'], 'first'],
  ['the log tells of a token made at this start', ['+log-runtime-token'], 'likely'],
  [
    '… and a client has another one, or none since it dropped it',
    ['+log-runtime-token', ['+said-token-mismatch', '+said-token-missing']],
    'likely',
  ],
  ['a session was closed for it', ['+said-gateway-auth-changed'], 'likely'],
  ['log or status tell of two tokens', [['+log-token-drift', '+status-token-drift']], 'likely'],
  [
    'asked to pair since the gateway was started anew',
    [ASKED, ['+answered-change-gateway-reinstalled', '+answered-change-gateway-restarted']],
    'first',
  ],
  [
    '… but what never worked was not lost',
    ['±said-pairing-not-approved', 'answered-change-gateway-restarted', '-answered-before-never'],
    'fourth',
  ],
  [
    'it worked, and the list is empty now',
    [ASKED, '+devices-paired-none', '+answered-before-worked'],
    'first',
  ],
  [
    'a token refused since the configuration changed',
    ['+said-token-mismatch', '+answered-change-config-changed'],
    'second',
  ],
  [
    '… but what never worked was not lost',
    ['+said-token-mismatch', 'answered-change-config-changed', 'answered-before-never'],
    'second',
  ],
  [
    'to 2026.2.21 a stale token of the environment was called a device token',
    ['+said-device-token-mismatch', '+answered-release-2026.1-to-2026.2'],
    'second',
  ],
  [
    'a device token refused since the configuration changed',
    ['+said-device-token-mismatch', '+answered-change-config-changed'],
    'second',
  ],
  [
    '… but an app, or a page behind a proxy, has its own',
    [
      '+said-device-token-mismatch',
      'answered-change-config-changed',
      [
        'answered-client-desktop-app',
        'answered-client-phone-app',
        'answered-between-reverse-proxy',
        'answered-between-cloudflare',
        'answered-between-tailscale-serve',
        'answered-between-platform-proxy',
      ],
    ],
    'second',
  ],
  ['a device token refused', ['+said-device-token-mismatch'], 'second'],
  ['status names two configurations', ['+status-config-differs'], 'likely'],
  [
    'a refused or missing secret can be it',
    [['+said-token-mismatch', '+said-token-missing', '+said-password-mismatch']],
    'second',
  ],
  ['a token was made and saved', ['+log-token-generated-saved'], 'first'],
  ['the secret typed here was refused', [['+probe-token-refused', '+probe-password-refused']], 'second'],
  ['a bare «pairing required» can be it', ['+said-pairing-required'], 'fourth'],
  ['«not paired» can be it', ['+said-pairing-not-approved'], 'second'],
  [
    'what never worked, or is new, has lost nothing',
    ['±said-pairing-required', ['-answered-before-never', '-answered-change-new-client']],
    'fifth',
  ],
  [
    '… nor where «not paired» is the reason',
    ['±said-pairing-not-approved', ['-answered-before-never', '-answered-change-new-client']],
    'fourth',
  ],
  [
    'no error yet, but the gateway was started anew',
    [['+answered-change-gateway-restarted', '+answered-change-gateway-reinstalled']],
    'first',
  ],
  [
    'no error yet, but it was updated or configured',
    [['+answered-change-updated', '+answered-change-config-changed']],
    'second',
  ],
];
