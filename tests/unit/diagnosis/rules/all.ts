import type { CauseId } from '../../../../src/diagnosis/causes.ts';
import { browserDataCleared } from './browser-data-cleared.ts';
import type { Case } from './case.ts';
import { deviceIdentityNeedsSecureContext } from './device-identity-needs-secure-context.ts';
import { gatewayDownOrUnreachable } from './gateway-down-or-unreachable.ts';
import { gatewayRestartOrTokenChanged } from './gateway-restart-or-token-changed.ts';
import { newDevice } from './new-device.ts';
import { proxyOrVpn } from './proxy-or-vpn.ts';
import { scopeOrRoleUpgrade } from './scope-or-role-upgrade.ts';
import { deviceTokenMismatch, originNotAllowed, rateLimited, versionOrProtocolMismatch } from './small.ts';
import { tokenMissingOrWrong } from './token-missing-or-wrong.ts';
import { trustedProxiesMissing } from './trusted-proxies-missing.ts';

/** The cases of each rule. */
export const CASES: Readonly<Record<CauseId, readonly Case[]>> = {
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
