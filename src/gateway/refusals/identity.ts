import type { Refusal } from '../refusal.ts';

/** The key of the device (gate 6). */
export const IDENTITY = {
  'control-ui-needs-device-identity': {
    gate: 'identity',
    codes: ['CONTROL_UI_DEVICE_IDENTITY_REQUIRED'],
    reasons: ['control-ui-insecure-auth'],
    texts: [
      /control ui requires device identity/i,
      /control ui requires https or localhost/i,
      /secure browser context required/i,
    ],
  },
  'device-identity-required': {
    gate: 'identity',
    codes: ['DEVICE_IDENTITY_REQUIRED'],
    reasons: ['device-required'],
    texts: [/device identity required/i],
  },
  'device-signature-expired': {
    gate: 'identity',
    codes: ['DEVICE_AUTH_SIGNATURE_EXPIRED'],
    reasons: ['device-signature-stale'],
    texts: [/device signature expired/i],
  },
  'device-signature-invalid': {
    gate: 'identity',
    codes: ['DEVICE_AUTH_SIGNATURE_INVALID', 'DEVICE_AUTH_INVALID', 'DEVICE_AUTH_PUBLIC_KEY_INVALID'],
    reasons: ['device-signature', 'device-public-key'],
    texts: [/device signature invalid/i, /device public key invalid/i],
  },
  'device-nonce-mismatch': {
    gate: 'identity',
    codes: ['DEVICE_AUTH_NONCE_MISMATCH', 'DEVICE_AUTH_NONCE_REQUIRED'],
    // 2026.2.26 gives all of these one code
    reasons: ['device-nonce-mismatch', 'device-nonce-missing'],
    texts: [/device nonce (?:mismatch|required)/i],
  },
  'device-id-mismatch': {
    gate: 'identity',
    codes: ['DEVICE_AUTH_DEVICE_ID_MISMATCH'],
    reasons: ['device-id-mismatch'],
    texts: [/device identity mismatch/i, /device-id-mismatch/i],
  },
} as const satisfies Record<string, Refusal>;
