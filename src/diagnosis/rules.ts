import type { CauseId } from './causes.ts';
import type { Rule } from './rule.ts';
import { browserDataCleared } from './rules/browser-data-cleared.ts';
import { deviceIdentityNeedsSecureContext } from './rules/device-identity-needs-secure-context.ts';
import { deviceTokenMismatch } from './rules/device-token-mismatch.ts';
import { gatewayDownOrUnreachable } from './rules/gateway-down-or-unreachable.ts';
import { gatewayRestartOrTokenChanged } from './rules/gateway-restart-or-token-changed.ts';
import { newDevice } from './rules/new-device.ts';
import { originNotAllowed } from './rules/origin-not-allowed.ts';
import { proxyOrVpn } from './rules/proxy-or-vpn.ts';
import { rateLimited } from './rules/rate-limited.ts';
import { scopeOrRoleUpgrade } from './rules/scope-or-role-upgrade.ts';
import { tokenMissingOrWrong } from './rules/token-missing-or-wrong.ts';
import { trustedProxiesMissing } from './rules/trusted-proxies-missing.ts';
import { versionOrProtocolMismatch } from './rules/version-or-protocol-mismatch.ts';

/** One rule a cause, none without. */
export const RULES: Readonly<Record<CauseId, Rule>> = {
  'browser-data-cleared': browserDataCleared,
  'new-device': newDevice,
  'gateway-restart-or-token-changed': gatewayRestartOrTokenChanged,
  'proxy-or-vpn': proxyOrVpn,
  'gateway-down-or-unreachable': gatewayDownOrUnreachable,
  'trusted-proxies-missing': trustedProxiesMissing,
  'version-or-protocol-mismatch': versionOrProtocolMismatch,
  'origin-not-allowed': originNotAllowed,
  'device-identity-needs-secure-context': deviceIdentityNeedsSecureContext,
  'token-missing-or-wrong': tokenMissingOrWrong,
  'device-token-mismatch': deviceTokenMismatch,
  'rate-limited': rateLimited,
  'scope-or-role-upgrade': scopeOrRoleUpgrade,
};
