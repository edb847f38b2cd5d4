import type { Rule } from '../rule.ts';

/** Client and gateway speak different protocol numbers: 3 up to 2026.5.7, 4 from 2026.5.12 on. */
export const versionOrProtocolMismatch: Rule = {
  habit: 8,
  proves: ['said-protocol-mismatch', 'said-control-ui-outdated'],
  speaksFor: {
    strong: ['said-protocol-mismatch', 'said-control-ui-outdated'],
    medium: [
      // the only refusal with this code
      'close-1002',
      // fields or client ids that the other release does not know
      'said-handshake-invalid',
    ],
    // «update the client» is the documented answer to these three (docs, gateway/protocol/auth)
    weak: ['said-device-signature-invalid', 'said-device-nonce-mismatch', 'said-device-id-mismatch'],
  },
  usualFor: ['answered-change-updated'],
  settles: { kind: 'paste', what: 'status' },
};
