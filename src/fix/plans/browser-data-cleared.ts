import { WRONG_ID } from '../groups.ts';
import type { Plans } from '../plan.ts';

/** The key is gone with the browser's data: to the gateway a new device, which is asked for the token first. */
export const browserDataCleared: Plans = [
  { when: { all: [WRONG_ID] }, steps: ['list-again', 'approve', 'back-to-page'] },
  { steps: ['list', 'approve', 'back-to-page'] },
];
