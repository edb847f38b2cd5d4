import { COMMAND_REFUSED, NODE_LIST, PAIRING, PROGRAM, WRONG_ID } from '../groups.ts';
import type { Plans } from '../plan.ts';

/** A known device that asks for more. The command line's own list is of no use to it while it is refused. */
export const scopeOrRoleUpgrade: Plans = [
  { when: { all: [NODE_LIST] }, steps: ['node-list', 'node-approve'] },
  { when: { all: [WRONG_ID] }, steps: ['list-again', 'approve', 'back-to-page'] },
  { when: 'said-device-change-denied', steps: ['cli-admin-direct', 'cli-approve-repair'] },
  { when: { all: ['said-missing-scope', PROGRAM] }, steps: ['program-scopes', 'list-upgrade', 'approve'] },
  // a dashboard that asks for too little was a fault of several releases
  {
    when: { all: ['said-missing-scope', 'answered-client-control-ui'] },
    steps: ['update-fault', 'forget-site'],
  },
  { when: 'said-missing-scope', steps: ['cli-scope', 'cli-approve-repair'] },
  {
    when: { all: [PAIRING, COMMAND_REFUSED] },
    steps: ['cli-list-direct', 'cli-approve-repair', 'cli-approve-direct'],
  },
  { when: 'answered-client-inner', steps: ['inner-approve', 'cli-approve-repair'] },
  { when: 'said-pairing-role-upgrade', steps: ['list-role', 'compare-rights', 'approve'] },
  { when: 'said-pairing-metadata-upgrade', steps: ['list-metadata', 'compare-rights', 'approve'] },
  { steps: ['list-upgrade', 'compare-rights', 'approve'] },
];
