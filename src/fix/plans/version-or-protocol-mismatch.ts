import { PROGRAM, UNSIGNED } from '../groups.ts';
import type { Plans } from '../plan.ts';

/** The two sides are of different releases. */
export const versionOrProtocolMismatch: Plans = [
  { when: 'said-device-signature-expired', steps: ['clock'] },
  { when: 'text-right-after-update', steps: ['wait-reload', 'private-window', 'update-program'] },
  { when: 'answered-client-cli', steps: ['update-cli'] },
  {
    when: { all: [UNSIGNED] },
    steps: ['program-signs', 'update-program'],
  },
  { when: { all: ['said-device-identity-required', PROGRAM] }, steps: ['program-key', 'update-program'] },
  {
    when: {
      all: [
        [
          'answered-client-third-party',
          'answered-client-phone-app',
          'answered-client-desktop-app',
          'answered-client-node',
          'said-handshake-invalid',
          'said-connect-unknown-client',
          'said-connect-unknown-field',
          'said-client-version-mismatch',
        ],
      ],
    },
    steps: ['update-program'],
  },
  { steps: ['reload-hard', 'update-program', 'private-window'] },
];
