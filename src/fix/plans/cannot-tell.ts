import { COMMAND_REFUSED, NODE_LIST, PAIRING, PROGRAM, WRONG_ID } from '../groups.ts';
import type { Plans } from '../plan.ts';
import { CONTAINERS } from '../setup.ts';
import { proxyLogin } from './proxy-login.ts';

/** No cause is named, and yet what was said is enough to know what to do. */
export const cannotTell: Plans = [
  { when: 'said-device-signature-expired', steps: ['clock'] },
  ...proxyLogin,
  { when: { all: [NODE_LIST] }, steps: ['node-list', 'node-approve'] },
  { when: { all: [WRONG_ID] }, steps: ['list-again'] },
  { when: 'said-device-change-denied', steps: ['cli-admin-direct'] },
  { when: 'said-bootstrap-token-invalid', steps: ['phone-code'] },
  { when: { all: [['said-connect-without-nonce', 'said-device-nonce-mismatch']] }, steps: ['program-signs'] },
  { when: { all: ['said-missing-scope', PROGRAM] }, steps: ['program-scopes'] },
  { when: { all: ['said-missing-scope', 'answered-client-control-ui'] }, steps: ['update-fault'] },
  { when: 'said-missing-scope', steps: ['cli-scope'] },
  { when: { all: [PAIRING, COMMAND_REFUSED] }, steps: ['cli-list-direct', 'cli-approve-repair'] },
  { when: { all: [PAIRING] }, steps: ['list', 'compare-rights', 'approve'] },
  { when: 'log-listens-on-loopback', setups: CONTAINERS, steps: ['bind-lan-first'] },
  {
    when: { all: ['said-control-ui-needs-device-identity', PROGRAM] },
    steps: ['program-key'],
  },
  { when: 'said-control-ui-needs-device-identity', steps: ['secure-tunnel'] },
  { when: { all: ['answered-client-extension', 'answered-says-token'] }, steps: ['extension-token'] },
];
