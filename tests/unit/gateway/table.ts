import type { Gate } from '../../../src/gateway/gates.ts';
import type { RefusalId } from '../../../src/gateway/refusals.ts';

/** What a person who reads the documentation and the recordings knows of one refusal. */
interface Known {
  /** The gate it stands at, and the first release that says it. */
  readonly stands: readonly [Gate, string];
  /** `details.code` or `error.code`. */
  readonly codes?: readonly string[];
  /** `details.reason`. */
  readonly reasons?: readonly string[];
  /** Messages, close reasons, log lines and lines of the Control UI that say just this. */
  readonly says: readonly string[];
}

export const TABLE: Readonly<Record<RefusalId, Known>> = {
  'proxy-attribution-required': {
    stands: ['upgrade', '2026.8.1'],
    codes: ['proxy_attribution_required'],
    says: ['Proxy client attribution is required', '"type":"proxy_attribution_required"'],
  },
  'too-many-sockets': {
    stands: ['upgrade', '2026.3.28'],
    says: ['Too many unauthenticated sockets'],
  },
  'gateway-starting': {
    stands: ['greeting', '2026.4.20'],
    says: ['gateway starting; retry shortly', 'reason: startup-sidecars'],
  },
  'service-restart': { stands: ['greeting', '2026.2.26'], says: ['service restart'] },
  'handshake-invalid': {
    stands: ['greeting', '2026.1.29'],
    says: [
      'invalid handshake: first request must be connect',
      'invalid request frame',
      "invalid connect params: at root: must have required property 'client'",
    ],
  },
  'handshake-timeout': {
    stands: ['greeting', '2026.1.29'],
    says: ['handshake timeout', 'cause=handshake-timeout'],
  },
  'control-ui-outdated': {
    stands: ['version', '2026.8.1'],
    says: [
      'protocol mismatch: Control UI updated; reload this page to continue',
      '{"reloadRequired":true}',
      '"reloadRequired" : true',
    ],
  },
  'protocol-mismatch': {
    stands: ['version', '2026.1.29'],
    codes: ['PROTOCOL_MISMATCH'],
    reasons: ['protocol-mismatch'],
    says: ['protocol mismatch', 'cause=protocol-mismatch', 'protocol_mismatch'],
  },
  'origin-not-allowed': {
    stands: ['origin', '2026.2.3'],
    codes: ['CONTROL_UI_ORIGIN_NOT_ALLOWED'],
    says: ['origin not allowed (open the Control UI from the gateway host)', 'origin missing or invalid'],
  },
  'control-ui-needs-device-identity': {
    stands: ['identity', '2026.1.21'],
    codes: ['CONTROL_UI_DEVICE_IDENTITY_REQUIRED'],
    says: [
      'control ui requires device identity (use HTTPS or localhost secure context)',
      'control ui requires HTTPS or localhost (secure context)',
      'Secure browser context required',
    ],
  },
  'device-identity-required': {
    stands: ['identity', '2026.1.29'],
    codes: ['DEVICE_IDENTITY_REQUIRED'],
    says: ['device identity required'],
  },
  'device-signature-expired': {
    stands: ['identity', '2026.1.29'],
    codes: ['DEVICE_AUTH_SIGNATURE_EXPIRED'],
    reasons: ['device-signature-stale'],
    says: ['device signature expired'],
  },
  'device-signature-invalid': {
    stands: ['identity', '2026.1.29'],
    codes: ['DEVICE_AUTH_SIGNATURE_INVALID', 'DEVICE_AUTH_INVALID', 'DEVICE_AUTH_PUBLIC_KEY_INVALID'],
    says: ['device signature invalid', 'device public key invalid'],
  },
  'device-nonce-mismatch': {
    stands: ['identity', '2026.1.29'],
    codes: ['DEVICE_AUTH_NONCE_MISMATCH', 'DEVICE_AUTH_NONCE_REQUIRED'],
    reasons: ['device-nonce-mismatch'],
    says: ['device nonce mismatch', 'device nonce required'],
  },
  'device-id-mismatch': {
    stands: ['identity', '2026.1.29'],
    codes: ['DEVICE_AUTH_DEVICE_ID_MISMATCH'],
    reasons: ['device-id-mismatch'],
    says: ['device identity mismatch'],
  },
  'rate-limited': {
    stands: ['token', '2026.2.26'],
    codes: ['AUTH_RATE_LIMITED'],
    reasons: ['rate_limited'],
    says: ['unauthorized: too many failed authentication attempts (retry later)', 'too many failed attempts'],
  },
  'device-token-scope-mismatch': {
    stands: ['token', '2026.5.12'],
    codes: ['AUTH_SCOPE_MISMATCH'],
    says: ['unauthorized: device token scope mismatch'],
  },
  'device-token-mismatch': {
    stands: ['token', '2026.2.14'],
    codes: ['AUTH_DEVICE_TOKEN_MISMATCH'],
    reasons: ['device_token_mismatch'],
    says: [
      'unauthorized: device token mismatch (rotate/reissue device token)',
      'reason=device_token_mismatch',
      'device token rejected',
    ],
  },
  'bootstrap-token-invalid': {
    stands: ['token', '2026.3.12'],
    codes: ['AUTH_BOOTSTRAP_TOKEN_INVALID'],
    says: ['unauthorized: bootstrap token invalid or expired', 'setup code invalid'],
  },
  'token-missing': {
    stands: ['token', '2026.1.29'],
    codes: ['AUTH_TOKEN_MISSING'],
    reasons: ['token_missing'],
    says: ['unauthorized: gateway token missing (provide gateway auth token)', 'reason=token_missing'],
  },
  'token-mismatch': {
    stands: ['token', '2026.1.29'],
    codes: ['AUTH_TOKEN_MISMATCH'],
    reasons: ['token_mismatch'],
    says: ['unauthorized: gateway token mismatch', 'reason=token_mismatch'],
  },
  'token-not-configured': {
    stands: ['token', '2026.1.29'],
    codes: ['AUTH_TOKEN_NOT_CONFIGURED', 'AUTH_PASSWORD_NOT_CONFIGURED'],
    says: ['unauthorized: gateway token not configured', 'unauthorized: gateway password not configured'],
  },
  'password-missing': {
    stands: ['token', '2026.1.29'],
    codes: ['AUTH_PASSWORD_MISSING'],
    reasons: ['password_missing'],
    says: ['unauthorized: gateway password missing'],
  },
  'password-mismatch': {
    stands: ['token', '2026.1.29'],
    codes: ['AUTH_PASSWORD_MISMATCH'],
    reasons: ['password_mismatch'],
    says: ['unauthorized: gateway password mismatch'],
  },
  'proxy-identity-refused': {
    stands: ['token', '2026.2.24'],
    codes: [
      'AUTH_TAILSCALE_IDENTITY_MISSING',
      'AUTH_TAILSCALE_PROXY_MISSING',
      'AUTH_TAILSCALE_WHOIS_FAILED',
      'AUTH_TAILSCALE_IDENTITY_MISMATCH',
      'AUTH_IDENTITY_HEADER_REQUIRED',
    ],
    says: [
      'unauthorized: tailscale identity missing',
      'unauthorized: tailscale proxy headers missing',
      'trusted_proxy_user_missing',
      'Proxy authentication required',
    ],
  },
  'pairing-scope-upgrade': {
    stands: ['pairing', '2026.2.19'],
    reasons: ['scope-upgrade'],
    says: [
      'pairing required: device is asking for more scopes than currently approved',
      'scope upgrade pending approval',
      'Approve the new access level',
      'reason=scope-upgrade',
    ],
  },
  'pairing-role-upgrade': {
    stands: ['pairing', '2026.2.19'],
    reasons: ['role-upgrade'],
    says: [
      'pairing required: device is asking for a higher role than currently approved',
      'role upgrade pending approval',
      'Approve the new role',
      'reason=role-upgrade',
    ],
  },
  'pairing-metadata-upgrade': {
    stands: ['pairing', '2026.2.26'],
    reasons: ['metadata-upgrade'],
    says: [
      'pairing required: device identity changed and must be re-approved',
      'device metadata change pending approval',
      'Re-approve this browser',
      'reason=metadata-upgrade',
    ],
  },
  'pairing-not-approved': {
    stands: ['pairing', '2026.2.26'],
    reasons: ['not-paired'],
    says: [
      'pairing required: device is not approved yet',
      'The gateway has not seen it before',
      'device pairing required',
      'reason=not-paired',
      'First-time device pairing request',
    ],
  },
  'pairing-rejected': {
    stands: ['pairing', '2026.9.1'],
    codes: ['PAIRING_REJECTED', 'PAIRING_EXPIRED'],
    says: [
      'pairing request was rejected',
      'pairing expired',
      'pairing was declined',
      'pairing request expired',
    ],
  },
  'missing-scope': {
    stands: ['pairing', '2026.2.26'],
    says: ['missing scope: operator.read', 'missing scope:operator.admin'],
  },
  'pairing-required': {
    stands: ['pairing', '2026.1.29'],
    codes: ['PAIRING_REQUIRED', 'NOT_PAIRED'],
    says: ['pairing required', 'pairing-required', 'openclaw_gateway_pairing_required', 'code=NOT_PAIRED'],
  },
};
