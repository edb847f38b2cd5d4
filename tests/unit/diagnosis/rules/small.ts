import type { Case } from './case.ts';

export const versionOrProtocolMismatch: readonly Case[] = [
  [
    'the gateway says so',
    [['+said-protocol-mismatch', '+said-control-ui-outdated', '+said-client-version-mismatch']],
    'proved',
  ],
  [
    'it does not sign the greeting, as every program since 2026.2.26 does',
    ['+said-connect-without-nonce'],
    'proved',
  ],
  [
    'a first message of another form, and without what one must hold',
    [
      ['+said-handshake-invalid', '+said-connect-unknown-client', '+said-connect-unknown-field'],
      '+said-device-identity-required',
    ],
    'likely',
  ],
  ['retold, it is likely', ['+answered-says-protocol'], 'likely'],
  ['no other refusal has this number', ['+close-1002'], 'likely'],
  [
    'a field or a name the other release does not know',
    [
      [
        '+said-handshake-invalid',
        '+said-connect-unknown-client',
        '+said-connect-unknown-field',
        '+said-device-nonce-mismatch',
      ],
    ],
    'likely',
  ],
  [
    'a key that the other release signs in another way',
    [['+said-device-signature-invalid', '+said-device-id-mismatch']],
    'first',
  ],
  ['no error yet, after an update', ['+answered-change-updated'], 'third'],
];

export const originNotAllowed: readonly Case[] = [
  ['the gateway says so', [['+said-origin-not-allowed', '+log-origins-required']], 'proved'],
  ['retold, it is likely', ['+answered-says-origin'], 'likely'],
  [
    'the page has no key either: localhost mends both',
    [
      ['-said-control-ui-needs-device-identity', '-said-device-identity-required'],
      '±said-origin-not-allowed',
    ],
    'second',
  ],
  ['the log shows a page from elsewhere', ['+log-origin-elsewhere'], 'first'],
  ['an extension of the browser is no page', ['+said-browser-copilot-refused'], 'first'],
  ['refused and nothing more', [['+close-1008', '+close-4008']], 'fourth'],
  ['no error yet, after a change of the configuration', ['+answered-change-config-changed'], 'first'],
];

export const rateLimited: readonly Case[] = [
  ['the gateway says so', ['+said-rate-limited'], 'proved'],
  [
    'after a stale pass, which goes on being sent, waiting mends nothing',
    ['-said-device-token-mismatch', '±said-rate-limited'],
    'second',
  ],
  ['retold, it is likely', ['+answered-says-too-many'], 'likely'],
  ['too many sockets come of the same forgotten tabs', ['+said-too-many-sockets'], 'likely'],
  ['a node asked too often', ['+said-node-pairing-rate-limited'], 'likely'],
  ['this page is shut out too', ['+probe-rate-limited'], 'likely'],
];

export const deviceTokenMismatch: readonly Case[] = [
  ['the gateway says so; a changed token gives the same words', ['+said-device-token-mismatch'], 'likely'],
  ['a doctor finds a pass that is stale', ['+status-device-token-stale'], 'likely'],
  [
    'who is locked out for it goes on sending it',
    ['+said-device-token-mismatch', '+said-rate-limited'],
    'likely',
  ],
  ['who never got in was given none', ['±said-device-token-mismatch', '-answered-before-never'], 'second'],
  [
    '… but for those whose key waits',
    [
      ['said-pairing-required', 'said-pairing-not-approved'],
      '+said-device-token-mismatch',
      'answered-before-never',
    ],
    'likely',
  ],
  ['its scopes are others than approved', ['+said-device-token-scope-mismatch'], 'second'],
  [
    'what this browser keeps is stale, where a private window works',
    [['+said-token-mismatch', '+said-device-token-mismatch'], '+text-private-window-works'],
    'likely',
  ],
  [
    '… of a password it can keep the old one too',
    ['+said-password-mismatch', '+text-private-window-works'],
    'third',
  ],
  ['… whatever the error', ['+text-private-window-works'], 'likely'],
  ['a token that is not right may be one of its own', ['+said-token-mismatch'], 'third'],
];
