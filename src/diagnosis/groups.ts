import type { FindingCode } from '../evidence/finding.ts';
import type { When } from './rule.ts';

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

/** A first message in a form, or from a client, that this gateway does not know. */
export const UNKNOWN_FORM = [
  'said-handshake-invalid',
  'said-connect-unknown-client',
  'said-connect-unknown-field',
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

/**
 * A proxy is to say who somebody is, and the source is trusted, which the gateway looks at before all of these (read in
 * the packages of 2026.2.17 to 2026.9.6): coming in by it, or its headers, are what is wrong.
 */
export const PROXY_LOGIN_REFUSED = [
  'said-proxy-user-missing',
  'said-proxy-user-not-allowed',
  'said-proxy-header-missing',
  'said-proxy-source-local',
  'said-proxy-source-interface',
] as const satisfies readonly FindingCode[];

/** Words that stand for any of several identities a proxy or Tailscale should have given. */
export const IDENTITY_NOT_GIVEN = [
  'said-proxy-identity-refused',
  'said-tailscale-identity-refused',
  'said-proxy-source-untrusted',
] as const satisfies readonly FindingCode[];

/** Somebody without a login where a proxy gives it: there no token is asked for. */
export const PAST_PROXY_LOGIN = {
  all: ['text-proxy-login', ['answered-says-token', 'said-unauthorized']],
} as const satisfies When;

/** Who is not on the gateway's own machine, or is outside the gateway's own container. */
export const ELSEWHERE = [
  'answered-place-same-network',
  'answered-place-internet',
  'answered-runtime-docker',
  'answered-runtime-kubernetes',
] as const satisfies readonly FindingCode[];

/** A command or a node that asks its own machine for the gateway: there a new one is paired silently. */
export const ON_ITS_MACHINE = {
  all: [PAIRING_BARE, ['answered-client-cli', 'answered-client-node'], 'answered-place-same-machine'],
  none: ['cli-target-not-loopback', 'answered-runtime-docker', 'answered-runtime-kubernetes'],
} as const satisfies When;

/**
 * By a flag a page is let in without a key, to 2026.2.20 (changelog 2026.2.21), and what it lacks is the token
 * (read in 2026.1.29).
 */
export const LET_IN_BY_FLAG = {
  all: ['said-device-identity-required', 'text-insecure-auth'],
  none: [
    'answered-release-2026.3-to-2026.4',
    'answered-release-2026.5-to-2026.7',
    'answered-release-2026.8-or-later',
  ],
} as const satisfies When;
