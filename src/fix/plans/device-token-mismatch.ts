import { TOKEN_SHOWN_SINCE } from '../../gateway/census/boundaries.ts';
import { COMMAND_REFUSED } from '../groups.ts';
import type { Plans } from '../plan.ts';

/** The pass a device got when it was approved is not valid any more. */
export const deviceTokenMismatch: Plans = [
  // run: with the gateway token the command passes, whatever pass it keeps
  { when: { all: [COMMAND_REFUSED] }, steps: ['cli-token-direct', 'cli-forget', 'cli-approve-repair'] },
  // who is locked out sends the old pass again and again
  { when: 'said-rate-limited', steps: ['close-others', 'wait-five', 'forget-site'] },
  { when: 'text-private-window-works', steps: ['forget-site', 'device-token-enter'] },
  {
    before: TOKEN_SHOWN_SINCE,
    steps: ['device-token-enter-file', 'forget-site', 'device-remove', 'list-then', 'approve'],
  },
  { steps: ['device-token-enter', 'forget-site', 'device-remove', 'list-then', 'approve'] },
];
