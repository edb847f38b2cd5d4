import type { Case } from './case.ts';

export const tokenMissingOrWrong: readonly Case[] = [
  [
    'no secret, or a wrong one',
    [['+said-token-missing', '+said-password-missing', '+said-password-mismatch', '+said-token-mismatch']],
    'likely',
  ],
  [
    'the gateway has none set, or the setup code is spent',
    [
      [
        '+said-token-not-configured',
        '+said-bootstrap-token-invalid',
        '+said-credential-redacted',
        '+said-verified-user-required',
      ],
    ],
    'likely',
  ],
  ['a placeholder was pasted', ['+cli-token-redacted'], 'likely'],
  ['the secret typed here was refused', [['+probe-token-refused', '+probe-password-refused']], 'likely'],
  ['the probe is asked for one', ['+probe-token-missing'], 'likely'],
  [
    'a command or link without one',
    [['+cli-url-needs-credentials', '+cli-no-credentials', '+cli-link-without-token']],
    'likely',
  ],
  ['early phone apps had no field for it', ['+close-1000', '+client-is-app'], 'likely'],
  ['… as the user tells', ['+close-1000', '+answered-client-phone-app'], 'first'],
  ['it never worked', [['+said-token-missing', '+said-token-mismatch'], '+answered-before-never'], 'likely'],
  ['updates took it out of the browser', ['+said-token-missing', '+answered-change-updated'], 'likely'],
  [
    '… unless a device token was refused before',
    ['+said-device-token-mismatch', '+said-token-missing', 'answered-change-updated'],
    'second',
  ],
  ['a device token refused can be it', ['+said-device-token-mismatch'], 'third'],
  ['shut out for wrong tries', ['+said-rate-limited'], 'second'],
  ['two tokens', [['+log-token-drift', '+status-token-drift']], 'second'],
  ['refused and nothing more', [['+close-1008', '+close-4008']], 'second'],
  ['no error yet, on the phone', ['+answered-client-phone-app'], 'first'],
  ['no error yet, a new client', ['+answered-change-new-client'], 'second'],
  [
    'where a proxy logs people in, no token is asked for',
    ['text-proxy-login', ['answered-says-token', 'said-unauthorized']],
    'not named',
  ],
  [
    'a page that a flag lets in without a key lacks the token',
    ['+said-device-identity-required', '+text-insecure-auth'],
    'likely',
  ],
  [
    '… to 2026.2.20, when that flag lost its effect',
    [
      '+said-device-identity-required',
      'text-insecure-auth',
      [
        'answered-release-2026.3-to-2026.4',
        'answered-release-2026.5-to-2026.7',
        'answered-release-2026.8-or-later',
      ],
    ],
    'second',
  ],
  ['a client without a key may lack the token too', ['+said-device-identity-required'], 'second'],
  [
    'who never got in has no token of its own',
    ['+said-device-token-mismatch', '+answered-before-never'],
    'likely',
  ],
  [
    '… but for those whose key waits',
    [
      ['said-pairing-required', 'said-pairing-not-approved'],
      '+said-device-token-mismatch',
      'answered-before-never',
    ],
    'third',
  ],
  ['«unauthorized», and nothing that says by which way', ['+said-unauthorized'], 'first'],
];
