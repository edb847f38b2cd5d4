import { ASKED, type Case } from './case.ts';

export const newDevice: readonly Case[] = [
  [
    'on the gateway’s own machine a new command or node is paired silently',
    [
      '±said-pairing-required',
      ['-answered-client-cli', '-answered-client-node'],
      '-answered-place-same-machine',
    ],
    'second',
  ],
  [
    '… not so at another address, nor in a container of its own',
    [
      '+said-pairing-required',
      'answered-client-node',
      'answered-place-same-machine',
      ['answered-runtime-docker', 'answered-runtime-kubernetes', '+cli-target-not-loopback'],
    ],
    'likely',
  ],
  ['most who are asked to pair are new', [ASKED], 'likely'],
  ['a new request waits', ['+devices-pending-new'], 'likely'],
  ['… which adds nothing to being asked to pair', [ASKED, 'devices-pending-new'], 'likely'],
  [
    'it never worked, or the client is new',
    [ASKED, ['+answered-change-new-client', '+answered-before-never']],
    'likely',
  ],
  ['Docker hides that the browser is on the same machine', [ASKED, '+log-remote-container'], 'likely'],
  [
    'from afar, each new key waits',
    [
      ASKED,
      [
        '+answered-between-reverse-proxy',
        '+answered-between-cloudflare',
        '+answered-between-tailscale-serve',
        '+answered-between-platform-proxy',
        '+answered-between-vpn',
        '+answered-place-internet',
      ],
    ],
    'likely',
  ],
  [
    '… but what worked from there is not new',
    [ASKED, 'answered-between-vpn', 'answered-before-worked'],
    'likely',
  ],
  ['nobody is paired', [ASKED, '+devices-paired-none'], 'likely'],
  ['the request was rejected', ['+said-pairing-rejected'], 'likely'],
  ['looking for a code to type', ['+text-asks-for-code'], 'likely'],
  ['looking among chat pairings', [['+text-chat-pairing', '+typed-pairing-approve']], 'likely'],
  ['a command line that dials its own address is remote', [ASKED, '+cli-target-not-loopback'], 'likely'],
  ['approving too late, or only a preview', [['+cli-unknown-request', '+cli-preview-only']], 'likely'],
  ['refused and nothing more', [['+close-1008', '+close-4008']], 'first'],
  ['approving finds nothing', [['+cli-nothing-pending', '+devices-pending-none']], 'first'],
  ['several wait', ['+devices-pending-several'], 'first'],
  [
    'the log shows a client from elsewhere',
    [ASKED, ['+log-remote-private', '+log-remote-tailnet', '+log-remote-public', '+log-forwarded']],
    'likely',
  ],
  [
    '… but what worked from there is not new',
    [ASKED, 'log-remote-private', 'answered-before-worked'],
    'likely',
  ],
  [
    'a command at 127.0.0.1 is let in without asking',
    ['±said-pairing-required', '-cli-target-loopback'],
    'second',
  ],
  [
    'on loopback a new device is paired silently',
    ['±said-pairing-required', '-log-remote-loopback', '-log-host-local'],
    'second',
  ],
  [
    '… unless headers show that it came from elsewhere',
    ['+said-pairing-required', 'log-remote-loopback', 'log-host-local', '+log-forwarded'],
    'likely',
  ],
  ['what waits is an upgrade', ['±said-pairing-required', '-devices-pending-upgrade'], 'second'],
  ['data was cleared', [ASKED, '-answered-change-cleared-browser-data'], 'second'],
  ['the same browser is paired already', [ASKED, '-devices-same-browser-paired'], 'second'],
  [
    'it worked until the gateway was started anew',
    [
      ASKED,
      ['-answered-change-gateway-reinstalled', '-answered-change-gateway-restarted'],
      '-answered-before-worked',
    ],
    'second',
  ],
  [
    'it worked, and the list is empty now',
    [ASKED, '±devices-paired-none', '-answered-before-worked'],
    'second',
  ],
  [
    'the page has no key; the command line asks to pair by itself',
    ['-said-control-ui-needs-device-identity', '±said-pairing-not-approved', '-client-is-cli'],
    'second',
  ],
  [
    '… where the command line may also ask for more than it had',
    ['-said-control-ui-needs-device-identity', '±said-pairing-required', '-client-is-cli'],
    'third',
  ],
  ['an unlisted proxy hides that it is local', [ASKED, '-log-proxy-headers-untrusted'], 'second'],
  [
    'no error yet: a new client, or a node',
    [['+answered-change-new-client', '+answered-client-node']],
    'first',
  ],
  ['no error yet: cleared data comes before it', ['±answered-change-cleared-browser-data'], 'second'],
  ['a node waits in its own list', ['+cli-node-waits'], 'likely'],
  ['it was taken off the list', ['+said-device-removed'], 'likely'],
  [
    'whoever approves has a device that waits, with another id or in another list',
    [['+cli-unknown-node-request', '+cli-device-id-for-request', '+cli-other-state']],
    'likely',
  ],
  ['its approval changed meanwhile', ['+said-node-pairing-changed'], 'first'],
];
