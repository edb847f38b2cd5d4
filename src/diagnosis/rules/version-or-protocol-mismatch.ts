import { UNKNOWN_FORM } from '../groups.ts';
import type { Rule } from '../rule.ts';

/** Client and gateway speak different protocol numbers: 3 up to 2026.5.7, 4 from 2026.5.12 on. */
export const versionOrProtocolMismatch: Rule = {
  habit: 8,
  proves: [
    'said-protocol-mismatch',
    'said-control-ui-outdated',
    'said-client-version-mismatch',
    'said-connect-without-nonce',
  ],
  speaksFor: {
    strong: [
      'said-protocol-mismatch',
      'said-control-ui-outdated',
      'said-client-version-mismatch',
      // asked of every client since 2026.2.26
      'said-connect-without-nonce',
      // its first message has another form than this gateway's, and what such a message must hold is missing
      { all: ['said-device-identity-required', UNKNOWN_FORM] },
    ],
    medium: [
      // the only refusal with this code
      'close-1002',
      // fields or client ids that the other release does not know
      ...UNKNOWN_FORM,
      // mostly sent by none at all: «device nonce required»
      'said-device-nonce-mismatch',
    ],
    // «update the client» is the documented answer to these three (docs, gateway/protocol/auth)
    weak: ['said-device-signature-invalid', 'said-device-id-mismatch'],
  },
  usualFor: ['answered-change-updated'],
  settles: { kind: 'paste', what: 'status' },
};
