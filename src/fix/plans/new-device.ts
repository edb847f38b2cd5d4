import { NOT_APPROVED, PAIRING_BARE } from '../../diagnosis/groups.ts';
import type { Plans } from '../plan.ts';

/** A device that nobody let in yet; the command line is one as well. */
export const newDevice: Plans = [
  { when: 'cli-unknown-request', steps: ['list-again', 'approve', 'back-to-page'] },
  { when: 'cli-preview-only', steps: ['approve-shown', 'back-to-page'] },
  { when: 'cli-plaintext-refused', steps: ['cli-tunnel', 'cli-list-direct', 'cli-approve-direct'] },
  { when: 'cli-url-needs-credentials', steps: ['cli-credentials', 'cli-approve-direct'] },
  { when: 'devices-own-check', steps: ['list-own', 'approve', 'back-to-page'] },
  {
    when: { all: [NOT_APPROVED, 'cli-target-not-loopback'] },
    setups: ['compose', 'docker', 'podman', 'kubernetes'],
    steps: ['outside-container', 'approve', 'back-to-page'],
  },
  {
    when: { all: [NOT_APPROVED, ['answered-client-cli', 'cli-target-not-loopback']] },
    steps: ['cli-list-direct', 'cli-approve-direct', 'cli-approve-repair'],
  },
  { when: 'answered-client-node', steps: ['list', 'approve', 'node-list', 'node-approve'] },
  {
    when: { all: [['cli-nothing-pending', 'devices-pending-none']] },
    steps: ['list-after-nothing', 'approve', 'same-state'],
  },
  { when: { all: [PAIRING_BARE, 'answered-client-phone-app'] }, steps: ['list', 'approve', 'phone-code'] },
  { steps: ['list', 'approve', 'back-to-page'] },
];
