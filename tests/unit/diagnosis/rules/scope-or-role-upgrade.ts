import type { Case } from './case.ts';

const APPS = ['+answered-client-node', '+answered-client-desktop-app', '+answered-client-phone-app'] as const;
const PROGRAMS = ['+answered-client-cli', '+client-is-inner'] as const;
const BARE = '+said-pairing-required';

export const scopeOrRoleUpgrade: readonly Case[] = [
  [
    'the gateway says so',
    [['+said-pairing-scope-upgrade', '+said-pairing-role-upgrade', '+said-pairing-metadata-upgrade']],
    'proved',
  ],
  ['the log says so of a bare «pairing required»', [BARE, '+log-access-upgrade'], 'proved'],
  ['the log alone does not say whose it was', ['+log-access-upgrade'], 'likely'],
  [
    'too few scopes',
    [['+said-device-token-scope-mismatch', '+said-missing-scope', '+text-access-changed']],
    'likely',
  ],
  [
    'it may not change others, nor raise itself',
    [['+said-device-change-denied', '+cli-own-upgrade']],
    'likely',
  ],
  [
    'on loopback a new device is paired silently',
    [BARE, '+log-remote-loopback', '+log-host-local'],
    'likely',
  ],
  [
    '… unless headers show that it came from elsewhere',
    [BARE, 'log-remote-loopback', 'log-host-local', 'log-forwarded'],
    'second',
  ],
  ['what waits is an upgrade', [BARE, '+devices-pending-upgrade'], 'likely'],
  ['… worth a look without an error too', ['+devices-pending-upgrade'], 'likely'],
  [
    'since an update, paired command lines asked for more, and the gateway of itself',
    [BARE, PROGRAMS, '+answered-change-updated'],
    'likely',
  ],
  ['… and so did apps', [BARE, APPS, '+answered-change-updated'], 'first'],
  ['a key in a file that worked is not lost', [BARE, APPS, '+answered-before-worked'], 'second'],
  ['… least of all the command line’s', [BARE, PROGRAMS, '+answered-before-worked'], 'first'],
  ['the command line', [BARE, PROGRAMS], 'second'],
  [
    'a command that asks at 127.0.0.1 is let in without asking, unless it wants more',
    [BARE, '+cli-target-loopback'],
    'likely',
  ],
  [
    '… new or not',
    [
      '+said-pairing-required',
      '+cli-target-loopback',
      ['answered-before-never', 'answered-change-new-client'],
    ],
    'first',
  ],
  [
    'a command, or a node, on the gateway’s own machine',
    [BARE, ['+answered-client-cli', '+answered-client-node'], '+answered-place-same-machine'],
    'likely',
  ],
  [
    '… though it was never there before',
    [
      BARE,
      '+answered-client-node',
      '+answered-place-same-machine',
      'answered-change-new-client',
      '+answered-runtime-host',
    ],
    'likely',
  ],
  [
    '… unless it dials another address, or is in a pod of its own',
    [
      BARE,
      'answered-client-node',
      'answered-place-same-machine',
      ['cli-target-not-loopback', 'answered-runtime-kubernetes'],
    ],
    'second',
  ],
  [
    '… or in a container',
    [BARE, 'answered-client-node', 'answered-place-same-machine', 'answered-runtime-docker'],
    'third',
  ],
  [
    'at another address than loopback a command is a device from elsewhere, which may well be new',
    [BARE, ['answered-client-cli', 'client-is-inner'], 'cli-target-not-loopback', 'answered-before-worked'],
    'second',
  ],
  [
    'on the gateway’s own machine',
    [BARE, '+answered-place-same-machine', '+answered-runtime-host'],
    'second',
  ],
  ['a bare «pairing required» can be it', [BARE], 'second'],
  ['refused and nothing more', [['+close-1008', '+close-4008']], 'third'],
  [
    'what was never approved asks for no more',
    ['±said-pairing-required', ['-answered-before-never', '-answered-change-new-client']],
    'fourth',
  ],
  ['what waits is new', ['±said-pairing-required', '-devices-pending-new'], 'sixth'],
  ['no error yet, after an update', ['+answered-change-updated'], 'first'],
];
