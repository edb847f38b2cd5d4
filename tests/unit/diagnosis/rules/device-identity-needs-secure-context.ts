import type { Case } from './case.ts';

const PLAIN = [
  '+answered-address-http-private-ip',
  '+answered-address-http-domain',
  '+answered-address-http-tailscale',
] as const;
const NEEDS = 'said-control-ui-needs-device-identity';

export const deviceIdentityNeedsSecureContext: readonly Case[] = [
  [
    'plain HTTP, and a release in which the words mean only that',
    [
      `+${NEEDS}`,
      ['answered-address-http-private-ip', 'answered-address-http-domain', 'answered-address-http-tailscale'],
      ['answered-release-2026.1-to-2026.2', 'answered-release-2026.5-to-2026.7'],
    ],
    'proved',
  ],
  [
    '… in 2026.3 and 2026.4 they came for another reason too',
    [`+${NEEDS}`, 'answered-address-http-private-ip', 'answered-release-2026.3-to-2026.4'],
    'likely',
  ],
  ['a page without a key', [`+${NEEDS}`], 'likely'],
  ['retold, it is likely', ['+answered-says-secure-context'], 'likely'],
  [
    'a client without a key is a page',
    ['+said-device-identity-required', [...PLAIN, '+answered-client-control-ui']],
    'likely',
  ],
  [
    'let in without a key, it has no scopes',
    ['+said-device-identity-required', '+said-missing-scope'],
    'likely',
  ],
  [
    'before 2026.2.19 nothing else had too few scopes',
    ['+said-missing-scope', '+answered-release-2026.1-to-2026.2'],
    'first',
  ],
  [
    'origin refused as well: localhost mends both',
    [[`+${NEEDS}`, '+said-device-identity-required'], '+said-origin-not-allowed'],
    'likely',
  ],
  [
    'the page was refused; the command line asks to pair by itself',
    [`+${NEEDS}`, ['+said-pairing-required', '+said-pairing-not-approved'], '+client-is-cli'],
    'likely',
  ],
  ['some client without a key', ['+said-device-identity-required'], 'likely'],
  [
    'too few scopes where a browser makes no key',
    ['+said-missing-scope', [...PLAIN, '+answered-place-same-network']],
    'second',
  ],
  ['too few scopes can be it', ['+said-missing-scope'], 'second'],
  ['1006 can be it', ['+close-1006'], 'second'],
  ['… more so on plain HTTP', ['+close-1006', PLAIN], 'first'],
  ['refused and nothing more', [['+close-1008', '+close-4008']], 'fifth'],
  [
    'a secure address has a key',
    [
      `±${NEEDS}`,
      [
        '-answered-address-http-localhost',
        '-answered-address-https-domain',
        '-answered-address-https-tailscale',
      ],
    ],
    'first',
  ],
  ['from 2026.8.2 on the page makes one itself', [`±${NEEDS}`, '-answered-release-2026.8-or-later'], 'first'],
  [
    'command line and node keep theirs in a file, and a program may make none',
    [
      '±said-device-identity-required',
      ['-answered-client-cli', '-answered-client-node', '-answered-client-third-party'],
    ],
    'second',
  ],
  [
    'a page that a flag lets in without one lacks the token',
    ['said-device-identity-required', 'text-insecure-auth'],
    'not named',
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
    'likely',
  ],
  ['the page has no tools for keys', ['+page-no-crypto'], 'likely'],
];
