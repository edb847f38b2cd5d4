import type { Refusal } from '../refusal.ts';

/**
 * Who somebody is, said by a proxy or by Tailscale (gate 7). The gateway says «unauthorized» to the client; the
 * reason stands in `authReason` and in the log.
 */
export const PROXY_LOGIN = {
  'proxy-user-missing': {
    gate: 'token',
    texts: [/trusted_proxy_user_missing/],
  },
  'proxy-user-not-allowed': {
    gate: 'token',
    texts: [/trusted_proxy_user_not_allowed/],
  },
  'proxy-header-missing': {
    gate: 'token',
    codes: ['AUTH_IDENTITY_HEADER_REQUIRED'],
    texts: [/trusted_proxy_missing_header_/, /identity-header authentication is required/i],
  },
  'proxy-source-untrusted': {
    gate: 'token',
    texts: [/trusted_proxy_untrusted_source/],
  },
  'proxy-source-local': {
    gate: 'token',
    texts: [/trusted_proxy_loopback_source/],
  },
  // the machine's own address in a network, which no setting lets count
  'proxy-source-interface': {
    gate: 'token',
    texts: [/trusted_proxy_local_interface_/],
  },
  'proxy-login-not-set-up': {
    gate: 'token',
    texts: [/trusted_proxy_no_proxies_configured/, /trusted_proxy_config_missing/],
  },
  // (docs)
  'tailscale-identity-refused': {
    gate: 'token',
    codes: [
      'AUTH_TAILSCALE_IDENTITY_MISSING',
      'AUTH_TAILSCALE_PROXY_MISSING',
      'AUTH_TAILSCALE_WHOIS_FAILED',
      'AUTH_TAILSCALE_IDENTITY_MISMATCH',
    ],
    texts: [/tailscale (?:identity|proxy headers)/i, /tailscale_(?:user|proxy|whois)_[a-z]/],
  },
  'verified-user-required': {
    gate: 'token',
    codes: ['AUTH_VERIFIED_USER_REQUIRED'],
    texts: [
      /role policies require a verified/i,
      /verified identity required/i,
      /gateway has named roles enabled/i,
    ],
  },
  'profile-unavailable': {
    gate: 'token',
    codes: ['AUTHENTICATED_PROFILE_UNAVAILABLE'],
    texts: [/profile verification (?:is )?unavailable/i],
  },
  // the title of the dashboard for all of these, and reasons that have no entry of their own
  'proxy-identity-refused': {
    gate: 'token',
    texts: [
      /trusted_proxy_(?!origin)[a-z]/,
      /proxy authentication required/i,
      /rejected the proxy identity/i,
    ],
  },
} as const satisfies Record<string, Refusal>;
