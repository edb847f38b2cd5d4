import type { Plans } from '../plan.ts';

/** The key is gone with the browser's data: to the gateway a new device, which is asked for the token first. */
export const browserDataCleared: Plans = [
  { when: 'cli-unknown-request', steps: ['list-again', 'approve', 'back-to-page'] },
  { steps: ['list', 'approve', 'back-to-page'] },
];
