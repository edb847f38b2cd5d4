import { HTTP_PROXY, NOT_APPROVED, ON_ITS_MACHINE, PAIRING_BARE, POLICY_CLOSE } from '../groups.ts';
import type { Rule } from '../rule.ts';

/**
 * A key the gateway has never approved. `not-paired` proves just that, but cleared data and lost state give
 * the same word, so this cause is likely and never proved; the fix is the same for all.
 */
export const newDevice: Rule = {
  habit: 29,
  speaksFor: {
    strong: [
      // 28 of 38 public reports of the bare text are first-time devices
      PAIRING_BARE,
      'said-pairing-not-approved',
      'said-device-removed',
      // it waits in the list of nodes
      'cli-node-waits',
      // beside the error it is the same fact, and a gateway that forgot its devices shows it too
      { all: ['devices-pending-new'], none: NOT_APPROVED },
    ],
    medium: [
      { all: [NOT_APPROVED, ['answered-change-new-client', 'answered-before-never']] },
      // Docker's bridge hides that the browser is on the same machine (to 2026.4.9; command line: always)
      { all: [NOT_APPROVED, 'log-remote-container'] },
      // behind a proxy or from another machine nothing is paired silently, each new key waits for approval
      {
        all: [NOT_APPROVED, [...HTTP_PROXY, 'answered-between-vpn', 'answered-place-internet']],
        none: ['answered-before-worked'],
      },
      { all: [NOT_APPROVED, 'devices-paired-none'] },
      'said-pairing-rejected',
      'text-asks-for-code',
      // looked for in the list of chat pairings, where no device ever shows
      { all: [['text-chat-pairing', 'typed-pairing-approve']] },
      // a command line that dials another address than loopback is a remote device, its own host included
      { all: [NOT_APPROVED, 'cli-target-not-loopback'] },
      // whoever approves has a device that waits; ids die after five minutes
      'cli-unknown-request',
      'cli-unknown-node-request',
      'cli-device-id-for-request',
      // the request is there, in the list of another user, folder or container
      'cli-other-state',
      'cli-preview-only',
    ],
    weak: [
      'said-node-pairing-changed',
      ...POLICY_CLOSE,
      'cli-nothing-pending',
      'devices-pending-none',
      'devices-pending-several',
      {
        all: [NOT_APPROVED, ['log-remote-private', 'log-remote-tailnet', 'log-remote-public']],
        none: ['answered-before-worked'],
      },
    ],
  },
  speaksAgainst: {
    medium: [
      // direct loopback is paired silently (2026.2.26 to now), so «pairing required» there is an upgrade
      { all: [PAIRING_BARE, 'log-remote-loopback', 'log-host-local'], none: ['log-forwarded'] },
      { all: [PAIRING_BARE, 'cli-target-loopback'] },
      ON_ITS_MACHINE,
      { all: [PAIRING_BARE, 'devices-pending-upgrade'] },
      'answered-change-cleared-browser-data',
      'devices-same-browser-paired',
      // the gateway started anew with an empty list
      { all: ['answered-change-gateway-reinstalled', 'answered-before-worked'] },
      { all: ['answered-change-gateway-restarted', 'answered-before-worked'] },
      { all: ['devices-paired-none', 'answered-before-worked'] },
      // the page was refused for want of a key; to be asked to pair is then the command line's own matter
      { all: [NOT_APPROVED, 'said-control-ui-needs-device-identity', 'client-is-cli'] },
      // a local client behind an unlisted proxy
      'log-proxy-headers-untrusted',
    ],
  },
  usualFor: ['answered-change-new-client', 'answered-change-cleared-browser-data', 'answered-client-node'],
  settles: { kind: 'paste', what: 'devices-list' },
};
