import type { Refusal } from '../refusal.ts';

/** The version of the protocol (gate 4). */
export const VERSION = {
  'control-ui-outdated': {
    gate: 'version',
    codes: ['CONTROL_UI_BUILD_MISMATCH'],
    texts: [/control ui updated; reload/i, /control ui build rejected/i, /"reloadRequired"\s*:\s*true/i],
  },
  'client-version-mismatch': {
    gate: 'version',
    codes: ['CLIENT_VERSION_MISMATCH'],
    texts: [/client version mismatch/i, /node version mismatch conn=/i],
  },
  'protocol-mismatch': {
    gate: 'version',
    codes: ['PROTOCOL_MISMATCH'],
    reasons: ['protocol-mismatch'],
    texts: [/protocol[ _-]mismatch/i],
  },
} as const satisfies Record<string, Refusal>;
