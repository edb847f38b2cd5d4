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
  ['a command or link without one', [['+cli-url-needs-credentials', '+cli-link-without-token']], 'likely'],
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
  ['«unauthorized», and nothing that says by which way', ['+said-unauthorized'], 'first'],
];
