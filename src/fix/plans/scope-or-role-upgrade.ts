import { COMMAND_FAILED, COMMAND_REFUSED, NODE_LIST, PAIRING, PROGRAM, WRONG_ID } from '../groups.ts';
import type { Plans } from '../plan.ts';

/** A known device that asks for more. The command line's own list is of no use to it while it is refused. */
export const scopeOrRoleUpgrade: Plans = [
  // a node's request for its device stands in the list of devices
  {
    when: { all: [['said-pairing-metadata-upgrade', 'said-pairing-role-upgrade'], NODE_LIST] },
    steps: ['list-role', 'compare-rights', 'approve'],
  },
  { when: { all: [NODE_LIST] }, steps: ['node-list', 'node-approve'] },
  // each try of a command that is refused makes a new request, and so a new id
  {
    when: { all: [['said-pairing-scope-upgrade', 'said-device-change-denied'], WRONG_ID] },
    steps: ['cli-list-direct', 'cli-approve-direct', 'cli-approve-repair'],
  },
  { when: { all: [WRONG_ID] }, steps: ['list-again', 'approve', 'back-to-page'] },
  { when: 'said-device-change-denied', steps: ['cli-admin-direct', 'cli-approve-repair'] },
  {
    when: { all: ['said-missing-scope', PROGRAM], none: [...COMMAND_FAILED, 'typed-devices-approve'] },
    steps: ['program-scopes'],
  },
  // a dashboard that asks for too little was a fault of several releases
  {
    when: { all: ['said-missing-scope', 'answered-client-control-ui'] },
    steps: ['update-fault', 'forget-site'],
  },
  // from another container it comes without its key, so there is nothing that could be approved
  {
    when: { all: ['said-missing-scope', COMMAND_FAILED] },
    setups: ['compose'],
    steps: ['outside-container', 'approve-inside'],
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
