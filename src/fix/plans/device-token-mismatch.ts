import type { Plans } from '../plan.ts';

/** The pass a device got when it was approved is not valid any more. */
export const deviceTokenMismatch: Plans = [
  { when: 'answered-client-cli', steps: ['cli-list-direct', 'cli-forget', 'cli-approve-repair'] },
  {
    before: '2026.8.1',
    steps: ['device-token-enter-file', 'forget-site', 'device-remove', 'list-then', 'approve'],
  },
  { steps: ['device-token-enter', 'forget-site', 'device-remove', 'list-then', 'approve'] },
];
