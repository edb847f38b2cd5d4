import type { Plans } from '../plan.ts';

/** The two sides are of different releases. */
export const versionOrProtocolMismatch: Plans = [
  { when: 'said-device-signature-expired', steps: ['clock'] },
  { when: 'answered-client-cli', steps: ['update-cli'] },
  {
    when: { all: [['answered-client-third-party', 'said-handshake-invalid', 'answered-client-phone-app']] },
    steps: ['update-program'],
  },
  { steps: ['reload-hard', 'update-program', 'private-window'] },
];
