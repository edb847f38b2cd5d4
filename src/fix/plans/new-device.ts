import { COMMAND_REFUSED, NODE_LIST, PAIRING, WRONG_ID } from '../groups.ts';
import type { Plans } from '../plan.ts';

/** A device that nobody let in yet; the command line is one as well. */
export const newDevice: Plans = [
  // refused with «pairing required», a device is in the list of devices, whatever the list of nodes says
  { when: { all: [PAIRING, NODE_LIST] }, steps: ['list', 'approve', 'node-list'] },
  { when: { all: [NODE_LIST] }, steps: ['node-list', 'node-approve'] },
  { when: { all: [WRONG_ID] }, steps: ['list-again', 'approve', 'back-to-page'] },
  { when: 'cli-preview-only', steps: ['approve-shown', 'back-to-page'] },
  { when: 'cli-plaintext-refused', setups: ['compose'], steps: ['outside-container', 'approve-inside'] },
  { when: 'cli-plaintext-refused', steps: ['cli-tunnel', 'cli-list-direct', 'cli-approve-direct'] },
  { when: 'cli-url-needs-credentials', steps: ['cli-credentials', 'cli-approve-direct'] },
  { when: 'devices-own-check', steps: ['list-own', 'approve', 'back-to-page'] },
  { when: 'cli-other-state', steps: ['same-state', 'list', 'approve'] },
  {
    when: { all: [PAIRING, 'cli-target-not-loopback'], none: ['setup-in-container'] },
    setups: ['compose'],
    steps: ['outside-container', 'approve-inside', 'back-to-page'],
  },
  { when: 'answered-client-node', steps: ['list', 'approve', 'node-list'] },
  {
    when: { all: [PAIRING, COMMAND_REFUSED] },
    steps: ['cli-list-direct', 'cli-approve-direct', 'cli-approve-repair'],
  },
  { when: 'answered-client-inner', steps: ['inner-approve', 'cli-approve-repair'] },
  {
    when: { all: [['cli-nothing-pending', 'devices-pending-none']] },
    steps: ['list-after-nothing', 'approve', 'same-state'],
  },
  { when: 'answered-client-phone-app', steps: ['list', 'approve', 'phone-code'] },
  { when: 'text-key-changes', steps: ['update-program'] },
  { steps: ['list', 'approve', 'back-to-page'] },
];
