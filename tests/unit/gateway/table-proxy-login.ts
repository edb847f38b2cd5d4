import type { PROXY_LOGIN as IN_SRC } from '../../../src/gateway/refusals/proxy-login.ts';
import type { Known } from './known.ts';

const row = (...says: string[]): Known => ({ gate: 'token', says });

/** The part of the table that is about log-ins by a proxy or Tailscale. */
export const PROXY_LOGIN: Readonly<Record<keyof typeof IN_SRC, Known>> = {
  'proxy-user-missing': row('reason=trusted_proxy_user_missing'),
  'proxy-user-not-allowed': row('reason=trusted_proxy_user_not_allowed'),
  'proxy-header-missing': {
    ...row(
      'reason=trusted_proxy_missing_header_x-sso',
      'gateway rejected this node: trusted-proxy identity-header authentication is required and no usable machine credential was accepted',
    ),
    codes: ['AUTH_IDENTITY_HEADER_REQUIRED'],
  },
  'proxy-source-untrusted': row('reason=trusted_proxy_untrusted_source'),
  'proxy-source-local': row('reason=trusted_proxy_loopback_source'),
  'proxy-source-interface': row(
    'reason=trusted_proxy_local_interface_source',
    'reason=trusted_proxy_local_interface_check_failed',
  ),
  'proxy-login-not-set-up': row('trusted_proxy_no_proxies_configured', 'trusted_proxy_config_missing'),
  'tailscale-identity-refused': {
    ...row(
      'unauthorized: tailscale identity missing',
      'unauthorized: tailscale proxy headers missing',
      'reason=tailscale_whois_failed',
      'reason=tailscale_user_missing',
      'reason=tailscale_proxy_missing',
    ),
    codes: [
      'AUTH_TAILSCALE_IDENTITY_MISSING',
      'AUTH_TAILSCALE_PROXY_MISSING',
      'AUTH_TAILSCALE_WHOIS_FAILED',
      'AUTH_TAILSCALE_IDENTITY_MISMATCH',
    ],
  },
  'verified-user-required': {
    ...row(
      'operator role policies require a verified user identity for this authentication method',
      'Verified identity required',
      'This Gateway has named roles enabled. Device and setup tokens cannot identify a person.',
    ),
    codes: ['AUTH_VERIFIED_USER_REQUIRED'],
  },
  'profile-unavailable': {
    ...row(
      'Authenticated profile verification is unavailable. Retry shortly',
      'Profile verification unavailable',
    ),
    codes: ['AUTHENTICATED_PROFILE_UNAVAILABLE'],
  },
  'proxy-identity-refused': row(
    'reason=trusted_proxy_no_request',
    'Proxy authentication required',
    'The Gateway is reachable, but it rejected the proxy identity or forwarding information.',
  ),
};
