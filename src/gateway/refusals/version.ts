import type { Refusal } from '../refusal.ts';

/** The version of the protocol (gate 4). */
export const VERSION = {
  'control-ui-outdated': {
    gate: 'version',
    codes: ['CONTROL_UI_BUILD_MISMATCH'],
    texts: [/control ui updated; reload/i, /control ui build rejected/i, /"reloadRequired"\s*:\s*true/i],
    releases: '2026.8.1…now',
  },
  'client-version-mismatch': {
    gate: 'version',
    codes: ['CLIENT_VERSION_MISMATCH'],
    texts: [/client version mismatch/i, /node version mismatch conn=/i],
    releases: '2026.6.11…now',
  },
  'protocol-mismatch': {
    gate: 'version',
    codes: ['PROTOCOL_MISMATCH'],
    reasons: ['protocol-mismatch'],
    texts: [/protocol[ _-]mismatch/i],
    releases: '2026.1.29…now',
  },
} as const satisfies Record<string, Refusal>;
