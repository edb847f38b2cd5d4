import type { RefusalId } from '../../../src/gateway/refusals.ts';
import type { Known } from './known.ts';
import { PAIRING } from './table-pairing.ts';
import { PROXY_LOGIN } from './table-proxy-login.ts';

export const TABLE: Readonly<Record<RefusalId, Known>> = {
  ...PROXY_LOGIN,
  ...PAIRING,
  'proxy-attribution-required': {
    gate: 'upgrade',
    codes: ['proxy_attribution_required'],
    says: ['Proxy client attribution is required', '"type":"proxy_attribution_required"'],
  },
  'proxy-attribution-ambiguous': {
    gate: 'upgrade',
    says: ['proxy attribution is ambiguous (fails closed)'],
  },
  'too-many-sockets': {
    gate: 'upgrade',
    says: ['Too many unauthenticated sockets'],
  },
  'gateway-starting': {
    gate: 'greeting',
    says: [
      'gateway message handler loading',
      'gateway message handler unavailable',
      'chat.send unavailable during gateway startup',
      'gateway starting; retry shortly',
      'reason: startup-sidecars',
    ],
  },
  'service-restart': {
    gate: 'greeting',
    says: ['connect unavailable during gateway restart', 'gateway suspension in progress', 'service restart'],
  },
  'connect-without-nonce': {
    gate: 'greeting',
    says: ["invalid connect params: at /device: must have required property 'nonce'"],
  },
  'connect-unknown-client': {
    gate: 'greeting',
    says: [
      'invalid connect params: at /client/id: must be equal to one of the allowed values',
      'invalid connect params: at /client/mode: must be equal to constant',
    ],
  },
  'connect-unknown-field': {
    gate: 'greeting',
    says: [
      "invalid connect params: at root: unexpected property 'surprise'",
      "invalid connect params: at /client: unexpected property 'x'",
    ],
  },
  'handshake-invalid': {
    gate: 'greeting',
    reasons: ['invalid-handshake'],
    says: [
      'invalid handshake conn=1',
      'invalid handshake: first request must be connect',
      'invalid request frame',
      "invalid connect params: at root: must have required property 'client'",
    ],
  },
  'handshake-timeout': {
    gate: 'greeting',
    says: ['handshake timeout', 'cause=handshake-timeout'],
  },
  'control-ui-outdated': {
    gate: 'version',
    codes: ['CONTROL_UI_BUILD_MISMATCH'],
    says: [
      'control ui build rejected conn=1 clientBuild=a gatewayBuild=b; reload required',
      'protocol mismatch: Control UI updated; reload this page to continue',
      '{"reloadRequired":true}',
      '"reloadRequired" : true',
    ],
  },
  'client-version-mismatch': {
    gate: 'version',
    codes: ['CLIENT_VERSION_MISMATCH'],
    says: ['client version mismatch', 'node version mismatch conn=1 client=node'],
  },
  'protocol-mismatch': {
    gate: 'version',
    codes: ['PROTOCOL_MISMATCH'],
    reasons: ['protocol-mismatch'],
    says: ['protocol mismatch', 'cause=protocol-mismatch', 'protocol_mismatch'],
  },
  'browser-copilot-refused': {
    gate: 'origin',
    says: ['browser copilot requires a canonical Chrome extension origin'],
  },
  'origin-not-allowed': {
    gate: 'origin',
    codes: ['CONTROL_UI_ORIGIN_NOT_ALLOWED'],
    reasons: ['origin_not_allowed', 'origin-mismatch'],
    says: [
      'origin not allowed (open the Control UI from the gateway host)',
      'origin missing or invalid',
      'trusted_proxy_origin_not_allowed',
    ],
  },
  'control-ui-needs-device-identity': {
    gate: 'identity',
    codes: ['CONTROL_UI_DEVICE_IDENTITY_REQUIRED'],
    reasons: ['control-ui-insecure-auth'],
    says: [
      'control ui requires device identity (use HTTPS or localhost secure context)',
      'control ui requires HTTPS or localhost (secure context)',
      'Secure browser context required',
    ],
  },
  'device-identity-required': {
    gate: 'identity',
    codes: ['DEVICE_IDENTITY_REQUIRED'],
    reasons: ['device-required'],
    says: ['device identity required'],
  },
  'device-signature-expired': {
    gate: 'identity',
    codes: ['DEVICE_AUTH_SIGNATURE_EXPIRED'],
    reasons: ['device-signature-stale'],
    says: ['device signature expired'],
  },
  'device-signature-invalid': {
    gate: 'identity',
    codes: ['DEVICE_AUTH_SIGNATURE_INVALID', 'DEVICE_AUTH_INVALID', 'DEVICE_AUTH_PUBLIC_KEY_INVALID'],
    reasons: ['device-signature', 'device-public-key'],
    says: ['device signature invalid', 'device public key invalid'],
  },
  'device-nonce-mismatch': {
    gate: 'identity',
    codes: ['DEVICE_AUTH_NONCE_MISMATCH', 'DEVICE_AUTH_NONCE_REQUIRED'],
    reasons: ['device-nonce-mismatch', 'device-nonce-missing'],
    says: ['device nonce mismatch', 'device nonce required'],
  },
  'device-id-mismatch': {
    gate: 'identity',
    codes: ['DEVICE_AUTH_DEVICE_ID_MISMATCH'],
    reasons: ['device-id-mismatch'],
    says: ['device identity mismatch', 'cause=device-id-mismatch'],
  },
  'rate-limited': {
    gate: 'token',
    codes: ['AUTH_RATE_LIMITED'],
    reasons: ['rate_limited'],
    says: [
      'gateway authentication temporarily rate-limited',
      'Gateway authentication rate-limited',
      'Wait for the temporary authentication lockout to expire, then retry.',
      'unauthorized: too many failed authentication attempts (retry later)',
      'too many failed attempts',
    ],
  },
  'device-token-scope-mismatch': {
    gate: 'token',
    codes: ['AUTH_SCOPE_MISMATCH'],
    reasons: ['scope_mismatch', 'scope-mismatch'],
    says: [
      'Review approved scopes with `openclaw devices list`; if an upgrade is pending, preview it',
      'unauthorized: device token scope mismatch',
    ],
  },
  'device-token-mismatch': {
    gate: 'token',
    codes: ['AUTH_DEVICE_TOKEN_MISMATCH'],
    reasons: ['device_token_mismatch', 'device-token-rotated', 'device-token-revoked'],
    says: [
      'Rotate the paired-device token with `openclaw devices rotate --device x`',
      'client invalidated: device-token-rotated',
      'unauthorized: device token mismatch (rotate/reissue device token)',
      'reason=device_token_mismatch',
      'device token rejected',
    ],
  },
  'bootstrap-token-invalid': {
    gate: 'token',
    codes: ['AUTH_BOOTSTRAP_TOKEN_INVALID'],
    says: [
      'unauthorized: bootstrap token invalid or expired',
      'setup code invalid',
      'Setup code expired',
      'the setup QR or bootstrap token is no longer valid',
    ],
  },
  'token-missing': {
    gate: 'token',
    codes: ['AUTH_TOKEN_MISSING'],
    reasons: ['token_missing'],
    says: ['unauthorized: gateway token missing (provide gateway auth token)', 'reason=token_missing'],
  },
  'token-mismatch': {
    gate: 'token',
    codes: ['AUTH_TOKEN_MISMATCH'],
    reasons: ['token_mismatch'],
    says: [
      'Verify `gateway.remote.token` matches `gateway.auth.token`.',
      'unauthorized: gateway token mismatch',
      'reason=token_mismatch',
    ],
  },
  'token-not-configured': {
    gate: 'token',
    codes: ['AUTH_TOKEN_NOT_CONFIGURED', 'AUTH_PASSWORD_NOT_CONFIGURED'],
    reasons: ['token_missing_config', 'password_missing_config'],
    says: ['unauthorized: gateway token not configured', 'unauthorized: gateway password not configured'],
  },
  'password-missing': {
    gate: 'token',
    codes: ['AUTH_PASSWORD_MISSING'],
    reasons: ['password_missing'],
    says: ['unauthorized: gateway password missing', 'This Gateway expects its password'],
  },
  'password-mismatch': {
    gate: 'token',
    codes: ['AUTH_PASSWORD_MISMATCH'],
    reasons: ['password_mismatch'],
    says: ['unauthorized: gateway password mismatch'],
  },
  'credential-redacted': {
    gate: 'token',
    says: [
      'gateway credential is a redaction sentinel (run openclaw doctor --fix)',
      'token_redacted_config',
      'password_redacted_config',
    ],
  },
  'gateway-auth-changed': {
    gate: 'token',
    says: ['gateway auth changed', 'cause=gateway-auth-rotated'],
  },
  unauthorized: {
    gate: 'token',
    codes: ['AUTH_UNAUTHORIZED', 'AUTH_REQUIRED'],
    reasons: ['gateway_auth_required'],
    says: [
      'unauthorized',
      'gateway closed (1008): unauthorized',
      'closed (1008 policy violation): unauthorized',
      'Error: unauthorized',
      'connect failed: unauthorized',
      '"message":"unauthorized"',
      'reason=unauthorized',
    ],
  },
};
