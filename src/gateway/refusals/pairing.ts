import type { Refusal } from '../refusal.ts';

/** The approval of the device (gate 8). */
export const PAIRING = {
  'pairing-scope-upgrade': {
    gate: 'pairing',
    reasons: ['scope-upgrade'],
    texts: [
      /asking for more scopes/i,
      /scope upgrade pending/i,
      /approve the new access level/i,
      /scope upgrade approval required/i,
      /approve the pending upgrade/i,
      /\bscope-upgrade\b/,
    ],
  },
  'pairing-role-upgrade': {
    gate: 'pairing',
    reasons: ['role-upgrade'],
    texts: [
      /asking for a higher role/i,
      /role upgrade pending/i,
      /approve the new role/i,
      /role upgrade approval required/i,
      /review the requested role upgrade/i,
      /\brole-upgrade\b/,
    ],
  },
  'pairing-metadata-upgrade': {
    gate: 'pairing',
    reasons: ['metadata-upgrade'],
    texts: [
      /device identity changed/i,
      /device metadata change pending approval/i,
      /device refresh pending/i,
      /re-approve this browser/i,
      /device refresh approval required/i,
      /review the refreshed device details/i,
      /\bmetadata-upgrade\b/,
    ],
  },
  'pairing-not-approved': {
    gate: 'pairing',
    reasons: ['not-paired'],
    texts: [
      /device is not approved yet/i,
      /gateway has not seen it before/i,
      /device pairing required/i,
      /\bnot-paired\b/,
      /first-time device pairing request/i,
      /(?<!re-)approve this browser(?! again)/i,
      /approve this device from the pending/i,
    ],
  },
  // (docs newer than 2026.9.6, whose package has neither code)
  'pairing-rejected': {
    gate: 'pairing',
    codes: ['PAIRING_REJECTED', 'PAIRING_EXPIRED'],
    texts: [/pairing (?:request )?(?:was )?(?:rejected|expired|declined)/i],
  },
  'device-change-denied': {
    gate: 'pairing',
    reasons: ['role-management-requires-admin', 'caller-scopes-required', 'unknown-device-or-role'],
    texts: [
      /(?:device|node) (?:token|pairing) (?:rotation|revocation|approval|rejection|removal|rename) denied/i,
      /caller-missing-scope/i,
    ],
  },
  // a session that stood, of a device that was taken off the list
  'device-removed': {
    gate: 'pairing',
    reasons: ['device-pair-removed'],
    texts: [/\bdevice removed\b/i, /invalidated: device-pair-removed/i],
  },
  'node-pairing-rate-limited': {
    gate: 'pairing',
    texts: [/node pairing rate limited/i],
  },
  'node-pairing-changed': {
    gate: 'pairing',
    texts: [/node pairing changed during connect/i],
  },
  'missing-scope': {
    gate: 'pairing',
    // a chat says it in words of its own
    texts: [/missing scope: ?operator\./i, /(?:command|request) (?:requires|requiring) operator\./i],
  },
  'pairing-required': {
    gate: 'pairing',
    codes: ['PAIRING_REQUIRED', 'NOT_PAIRED'],
    // with a question mark it is the name of this site, and of its check in the list of devices
    texts: [
      /pairing[ _-]required(?!\?)/i,
      /\bNOT_PAIRED\b/,
      /gateway pairing approval required/i,
      /device approval (?:is )?(?:needed|required)/i,
      /(?:pending request, then rerun|pending device request before) /i,
      /capability: pairing[ -]pending/i,
    ],
  },
} as const satisfies Record<string, Refusal>;
