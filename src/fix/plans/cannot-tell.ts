import type { Plans } from '../plan.ts';

/** No cause is named, and yet something can be done. */
export const cannotTell: Plans = [
  { when: 'said-device-signature-expired', steps: ['clock'] },
  { when: 'said-proxy-identity-refused', steps: ['proxy-login'] },
  { when: 'cli-unknown-request', steps: ['list-again'] },
];
