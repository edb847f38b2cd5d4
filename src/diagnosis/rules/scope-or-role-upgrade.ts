import { KEY_IN_FILE, ON_ITS_MACHINE, PAIRING_BARE, POLICY_CLOSE } from '../groups.ts';
import type { Rule } from '../rule.ts';

/** A known device asks for more than was approved, or calls itself another platform: 2026.2.19 to now. */
export const scopeOrRoleUpgrade: Rule = {
  habit: 17,
  proves: [
    'said-pairing-scope-upgrade',
    'said-pairing-role-upgrade',
    'said-pairing-metadata-upgrade',
    { all: [PAIRING_BARE, 'log-access-upgrade'] },
  ],
  speaksFor: {
    strong: [
      'said-pairing-scope-upgrade',
      'said-pairing-role-upgrade',
      'said-pairing-metadata-upgrade',
      'said-device-token-scope-mismatch',
      'said-missing-scope',
      'text-access-changed',
      'said-device-change-denied',
      'cli-own-upgrade',
      'log-access-upgrade',
      // direct loopback pairs a new device silently, so this one is known already
      { all: [PAIRING_BARE, 'log-remote-loopback', 'log-host-local'], none: ['log-forwarded'] },
      { all: [PAIRING_BARE, 'cli-target-loopback'] },
      ON_ITS_MACHINE,
      { all: [PAIRING_BARE, 'devices-pending-upgrade'] },
      // the changelog's wave of 2026.2.19: paired command lines asked for more than they had
      { all: [PAIRING_BARE, KEY_IN_FILE, 'answered-change-updated'] },
    ],
    medium: [
      'devices-pending-upgrade',
      { all: [PAIRING_BARE, KEY_IN_FILE, 'answered-before-worked'], none: ['cli-target-not-loopback'] },
      {
        all: [PAIRING_BARE, ['answered-client-cli', 'client-is-inner']],
        none: ['cli-target-not-loopback'],
      },
      { all: [PAIRING_BARE, 'answered-place-same-machine', 'answered-runtime-host'] },
    ],
    weak: [PAIRING_BARE],
    trace: POLICY_CLOSE,
  },
  speaksAgainst: {
    // what was never approved cannot ask for more
    medium: [
      {
        all: [PAIRING_BARE, ['answered-before-never', 'answered-change-new-client']],
        none: ['cli-target-loopback', 'answered-place-same-machine'],
      },
      { all: [PAIRING_BARE, 'devices-pending-new'] },
    ],
  },
  usualFor: ['answered-change-updated'],
  settles: { kind: 'paste', what: 'devices-list' },
};
