import type { Refusal } from '../refusal.ts';

/** The shared secret and the token of the device (gate 7). */
export const TOKEN = {
  'rate-limited': {
    gate: 'token',
    codes: ['AUTH_RATE_LIMITED'],
    reasons: ['rate_limited'],
    texts: [
      /too many failed (?:authentication )?attempts/i,
      // of the command line, for this code alone
      /(?:authentication|temporarily) rate-limited|authentication lockout/i,
    ],
  },
  'device-token-scope-mismatch': {
    gate: 'token',
    codes: ['AUTH_SCOPE_MISMATCH'],
    reasons: ['scope_mismatch', 'scope-mismatch'],
    texts: [/device token scope mismatch/i, /review approved scopes with/i],
  },
  'device-token-mismatch': {
    gate: 'token',
    codes: ['AUTH_DEVICE_TOKEN_MISMATCH'],
    reasons: ['device_token_mismatch', 'device-token-rotated', 'device-token-revoked'],
    texts: [
      /device[ _]token[ _]mismatch/i,
      /device token rejected/i,
      /rotate the paired-device token with/i,
      /invalidated: device-token-r/i,
    ],
  },
  'bootstrap-token-invalid': {
    gate: 'token',
    codes: ['AUTH_BOOTSTRAP_TOKEN_INVALID'],
    texts: [
      /setup code invalid/i,
      /bootstrap[ _]token[ _]invalid/i,
      // of the phone's own screens, and of the page that shows the code
      /setup code (?:has )?expired/i,
      /bootstrap token is no longer valid/i,
    ],
  },
  'token-missing': {
    gate: 'token',
    codes: ['AUTH_TOKEN_MISSING'],
    reasons: ['token_missing'],
    texts: [/gateway token missing/i, /\btoken_missing\b/],
  },
  'token-mismatch': {
    gate: 'token',
    codes: ['AUTH_TOKEN_MISMATCH'],
    reasons: ['token_mismatch'],
    texts: [/gateway token mismatch/i, /\btoken_mismatch\b/, /verify `gateway\.remote\.token` matches/i],
  },
  'token-not-configured': {
    gate: 'token',
    codes: ['AUTH_TOKEN_NOT_CONFIGURED', 'AUTH_PASSWORD_NOT_CONFIGURED'],
    reasons: ['token_missing_config', 'password_missing_config'],
    texts: [/gateway (?:token|password) not configured/i],
  },
  'password-missing': {
    gate: 'token',
    codes: ['AUTH_PASSWORD_MISSING'],
    reasons: ['password_missing'],
    texts: [/gateway password missing/i, /this gateway expects its password/i],
  },
  'password-mismatch': {
    gate: 'token',
    codes: ['AUTH_PASSWORD_MISMATCH'],
    reasons: ['password_mismatch'],
    texts: [/gateway password mismatch/i],
  },
  'credential-redacted': {
    gate: 'token',
    texts: [/credential is a redaction sentinel/i, /(?:token|password)_redacted_config/],
  },
  // a session that stood, and was closed when the secret changed
  'gateway-auth-changed': {
    gate: 'token',
    texts: [/gateway[ -]auth[ -](?:changed|rotated)/i],
  },
  // several ways of logging in give this word and no other: the reason is in the gateway's log alone
  unauthorized: {
    gate: 'token',
    codes: ['AUTH_UNAUTHORIZED', 'AUTH_REQUIRED'],
    reasons: ['gateway_auth_required'],
    texts: [
      /^unauthorized$/i,
      /(?:\(\d{4}[^)]{0,30}\)|\berror|\bfailed|message["']?): ?["']?unauthorized(?![:\w]|["'], ?["']type)/i,
      /\breason=unauthorized\b/,
    ],
  },
} as const satisfies Record<string, Refusal>;
