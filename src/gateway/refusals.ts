import type { Refusal } from './refusal.ts';

/**
 * Every refusal a gateway gives before it lets a client in, most telling wording first inside each gate.
 * Sources: frames recorded from ten releases (2026.1.29 to 2026.9.6); entries marked (docs) are read in
 * the official documentation of 2026 and were not provoked.
 */
export const REFUSALS = {
  // gate 2
  'proxy-attribution-required': {
    gate: 'upgrade',
    codes: ['proxy_attribution_required'],
    texts: [/proxy client attribution is required/i, /proxy_attribution_required/i],
    releases: '2026.8.1…now',
  },
  'too-many-sockets': {
    gate: 'upgrade',
    texts: [/too many unauthenticated sockets/i],
    releases: '2026.3.28…now',
  },
  // gate 3
  'gateway-starting': {
    gate: 'greeting',
    texts: [/gateway starting/i, /startup-sidecars/i],
    releases: '2026.4.20…now',
  },
  'service-restart': { gate: 'greeting', texts: [/service restart/i], releases: '2026.2.26…now' },
  'handshake-invalid': {
    gate: 'greeting',
    texts: [/first request must be connect/i, /invalid request frame/i, /invalid connect params/i],
    releases: '2026.1.29…now',
  },
  'handshake-timeout': { gate: 'greeting', texts: [/handshake[ -]timeout/i], releases: '2026.1.29…now' },
  // gate 4
  'control-ui-outdated': {
    gate: 'version',
    texts: [/control ui updated; reload/i, /"reloadRequired"\s*:\s*true/i],
    releases: '2026.8.1…now',
  },
  'protocol-mismatch': {
    gate: 'version',
    codes: ['PROTOCOL_MISMATCH'],
    reasons: ['protocol-mismatch'],
    texts: [/protocol[ _-]mismatch/i],
    releases: '2026.1.29…now',
  },
  // gate 5
  'origin-not-allowed': {
    gate: 'origin',
    codes: ['CONTROL_UI_ORIGIN_NOT_ALLOWED'],
    texts: [/origin not allowed/i, /origin missing or invalid/i],
    releases: '2026.2.3…now',
  },
  // gate 6
  'control-ui-needs-device-identity': {
    gate: 'identity',
    codes: ['CONTROL_UI_DEVICE_IDENTITY_REQUIRED'],
    texts: [
      /control ui requires device identity/i,
      /control ui requires https or localhost/i,
      /secure browser context required/i,
    ],
    releases: '2026.1.21…now',
  },
  'device-identity-required': {
    gate: 'identity',
    codes: ['DEVICE_IDENTITY_REQUIRED'],
    texts: [/device identity required/i],
    releases: '2026.1.29…now',
  },
  'device-signature-expired': {
    gate: 'identity',
    codes: ['DEVICE_AUTH_SIGNATURE_EXPIRED'],
    reasons: ['device-signature-stale'],
    texts: [/device signature expired/i],
    releases: '2026.1.29…now',
  },
  'device-signature-invalid': {
    gate: 'identity',
    codes: ['DEVICE_AUTH_SIGNATURE_INVALID', 'DEVICE_AUTH_INVALID', 'DEVICE_AUTH_PUBLIC_KEY_INVALID'],
    texts: [/device signature invalid/i, /device public key invalid/i],
    releases: '2026.1.29…now',
  },
  'device-nonce-mismatch': {
    gate: 'identity',
    codes: ['DEVICE_AUTH_NONCE_MISMATCH', 'DEVICE_AUTH_NONCE_REQUIRED'],
    // 2026.2.26 gives all of these one code
    reasons: ['device-nonce-mismatch'],
    texts: [/device nonce (?:mismatch|required)/i],
    releases: '2026.1.29…now',
  },
  'device-id-mismatch': {
    gate: 'identity',
    codes: ['DEVICE_AUTH_DEVICE_ID_MISMATCH'],
    reasons: ['device-id-mismatch'],
    texts: [/device identity mismatch/i],
    releases: '2026.1.29…now',
  },
  // gate 7
  'rate-limited': {
    gate: 'token',
    codes: ['AUTH_RATE_LIMITED'],
    reasons: ['rate_limited'],
    texts: [/too many failed (?:authentication )?attempts/i],
    releases: '2026.2.26…now',
  },
  'device-token-scope-mismatch': {
    gate: 'token',
    codes: ['AUTH_SCOPE_MISMATCH'],
    texts: [/device token scope mismatch/i],
    releases: '2026.5.12…now',
  },
  'device-token-mismatch': {
    gate: 'token',
    codes: ['AUTH_DEVICE_TOKEN_MISMATCH'],
    reasons: ['device_token_mismatch'],
    texts: [/device[ _]token[ _]mismatch/i, /device token rejected/i],
    releases: '2026.2.14…now',
  },
  'bootstrap-token-invalid': {
    gate: 'token',
    codes: ['AUTH_BOOTSTRAP_TOKEN_INVALID'],
    texts: [/setup code invalid/i, /bootstrap token invalid/i],
    releases: '2026.3.12…now',
  },
  'token-missing': {
    gate: 'token',
    codes: ['AUTH_TOKEN_MISSING'],
    reasons: ['token_missing'],
    texts: [/gateway token missing/i, /\btoken_missing\b/],
    releases: '2026.1.29…now',
  },
  'token-mismatch': {
    gate: 'token',
    codes: ['AUTH_TOKEN_MISMATCH'],
    reasons: ['token_mismatch'],
    texts: [/gateway token mismatch/i, /\btoken_mismatch\b/],
    releases: '2026.1.29…now',
  },
  'token-not-configured': {
    gate: 'token',
    codes: ['AUTH_TOKEN_NOT_CONFIGURED', 'AUTH_PASSWORD_NOT_CONFIGURED'],
    texts: [/gateway (?:token|password) not configured/i],
    releases: '2026.1.29…now',
  },
  'password-missing': {
    gate: 'token',
    codes: ['AUTH_PASSWORD_MISSING'],
    reasons: ['password_missing'],
    texts: [/gateway password missing/i],
    releases: '2026.1.29…now',
  },
  'password-mismatch': {
    gate: 'token',
    codes: ['AUTH_PASSWORD_MISMATCH'],
    reasons: ['password_mismatch'],
    texts: [/gateway password mismatch/i],
    releases: '2026.1.29…now',
  },
  // (docs)
  'proxy-identity-refused': {
    gate: 'token',
    codes: [
      'AUTH_TAILSCALE_IDENTITY_MISSING',
      'AUTH_TAILSCALE_PROXY_MISSING',
      'AUTH_TAILSCALE_WHOIS_FAILED',
      'AUTH_TAILSCALE_IDENTITY_MISMATCH',
      'AUTH_IDENTITY_HEADER_REQUIRED',
    ],
    texts: [/tailscale (?:identity|proxy headers)/i, /trusted_proxy_[a-z]/, /proxy authentication required/i],
    releases: '2026.2.24…now',
  },
  // gate 8
  'pairing-scope-upgrade': {
    gate: 'pairing',
    reasons: ['scope-upgrade'],
    texts: [
      /asking for more scopes/i,
      /scope upgrade pending approval/i,
      /approve the new access level/i,
      /\bscope-upgrade\b/,
    ],
    releases: '2026.2.19…now',
  },
  'pairing-role-upgrade': {
    gate: 'pairing',
    reasons: ['role-upgrade'],
    texts: [
      /asking for a higher role/i,
      /role upgrade pending approval/i,
      /approve the new role/i,
      /\brole-upgrade\b/,
    ],
    releases: '2026.2.19…now',
  },
  'pairing-metadata-upgrade': {
    gate: 'pairing',
    reasons: ['metadata-upgrade'],
    texts: [
      /device identity changed/i,
      /device metadata change pending approval/i,
      /re-approve this browser/i,
      /\bmetadata-upgrade\b/,
    ],
    releases: '2026.2.26…now',
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
    ],
    releases: '2026.2.26…now',
  },
  // (docs newer than 2026.9.6, whose package has neither code)
  'pairing-rejected': {
    gate: 'pairing',
    codes: ['PAIRING_REJECTED', 'PAIRING_EXPIRED'],
    texts: [/pairing (?:request )?(?:was )?(?:rejected|expired|declined)/i],
    releases: '2026.9.1…now',
  },
  'missing-scope': {
    gate: 'pairing',
    texts: [/missing scope: ?operator\./i],
    releases: '2026.2.26…now',
  },
  'pairing-required': {
    gate: 'pairing',
    codes: ['PAIRING_REQUIRED', 'NOT_PAIRED'],
    // with a question mark it is the name of this site, and of its check in the list of devices
    texts: [/pairing[ _-]required(?!\?)/i, /\bNOT_PAIRED\b/],
    releases: '2026.1.29…now',
  },
} as const satisfies Record<string, Refusal>;

export type RefusalId = keyof typeof REFUSALS;
