import type { FindingCode } from '../evidence/finding.ts';

/** «pairing required» with no reason beside it (every release before 2026.4.20, and what people retell). */
export const PAIRING_BARE = 'said-pairing-required';

/** The gateway asks for the approval of a key: bare, or with the reason `not-paired`. */
export const NOT_APPROVED = [
  'said-pairing-required',
  'said-pairing-not-approved',
] as const satisfies readonly FindingCode[];

/** Credentials that were sent and are not, or no longer, right. */
export const CREDENTIALS_REFUSED = [
  'said-token-mismatch',
  'said-device-token-mismatch',
  'said-password-mismatch',
] as const satisfies readonly FindingCode[];

/** «Refused», and nothing else: any gate from origin to pairing. */
export const POLICY_CLOSE = ['close-1008', 'close-4008'] as const satisfies readonly FindingCode[];

/** The page sent no device key. */
export const IDENTITY_REFUSED = [
  'said-control-ui-needs-device-identity',
  'said-device-identity-required',
] as const satisfies readonly FindingCode[];

/** Page addresses where a browser makes no key without HTTPS. */
export const PLAIN_HTTP = [
  'answered-address-http-private-ip',
  'answered-address-http-domain',
  'answered-address-http-tailscale',
] as const satisfies readonly FindingCode[];

/** Page addresses that browsers hold for secure. */
export const SECURE_ADDRESS = [
  'answered-address-http-localhost',
  'answered-address-https-domain',
  'answered-address-https-tailscale',
] as const satisfies readonly FindingCode[];

/** Something that answers HTTP in the gateway's stead and adds forwarded headers. */
export const HTTP_PROXY = [
  'answered-between-reverse-proxy',
  'answered-between-cloudflare',
  'answered-between-tailscale-serve',
  'answered-between-platform-proxy',
] as const satisfies readonly FindingCode[];

/** Clients that keep their key in a file, where no cleared browser loses it. */
export const KEY_IN_FILE = [
  'answered-client-cli',
  'answered-client-node',
  'answered-client-desktop-app',
  'answered-client-phone-app',
  'answered-client-inner',
] as const satisfies readonly FindingCode[];

/** Changes after which the gateway may hold another token, or other state, than before. */
export const GATEWAY_TOUCHED = [
  'answered-change-gateway-restarted',
  'answered-change-gateway-reinstalled',
  'answered-change-updated',
] as const satisfies readonly FindingCode[];

/** A gateway that did not start, and named the setting it wants. */
export const START_REFUSED = [
  'asks-mode-local',
  'asks-mode-missing',
  'asks-setup',
  'asks-remove-token',
  'asks-proxy-login-set-up',
  'asks-auth-for-lan',
  'asks-token',
  'asks-real-token',
  'asks-auth-mode',
  'asks-bind-loopback',
  'asks-password',
] as const satisfies readonly FindingCode[];

/** A proxy is to say who somebody is, and the source is trusted: coming in by it, or its headers, are what is wrong. */
export const PROXY_LOGIN_REFUSED = [
  'said-proxy-user-missing',
  'said-proxy-user-not-allowed',
  'said-proxy-header-missing',
  'said-proxy-source-local',
] as const satisfies readonly FindingCode[];

/** Words that stand for any of several identities a proxy or Tailscale should have given. */
export const IDENTITY_NOT_GIVEN = [
  'said-proxy-identity-refused',
  'said-tailscale-identity-refused',
  'said-proxy-source-untrusted',
] as const satisfies readonly FindingCode[];
