import { PAIRING_BARE } from '../../diagnosis/groups.ts';
import type { Plans } from '../plan.ts';

/** A known device that asks for more. The command line's own list is of no use to it while it is refused. */
export const scopeOrRoleUpgrade: Plans = [
  { when: 'cli-unknown-request', steps: ['list-again', 'approve', 'back-to-page'] },
  { when: 'said-missing-scope', steps: ['cli-scope', 'cli-approve-repair'] },
  {
    when: { all: ['answered-client-cli', [PAIRING_BARE, 'said-pairing-scope-upgrade']] },
    steps: ['cli-list-direct', 'cli-approve-repair', 'cli-approve-direct'],
  },
  { when: 'said-pairing-role-upgrade', steps: ['list-role', 'compare-rights', 'approve'] },
  { when: 'said-pairing-metadata-upgrade', steps: ['list-metadata', 'compare-rights', 'approve'] },
  { steps: ['list-upgrade', 'compare-rights', 'approve'] },
];
