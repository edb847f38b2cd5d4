import type { Verdict } from '../diagnosis/verdict.ts';
import type { Plans } from './plan.ts';
import { browserDataCleared } from './plans/browser-data-cleared.ts';
import { cannotTell } from './plans/cannot-tell.ts';
import { deviceIdentityNeedsSecureContext } from './plans/device-identity-needs-secure-context.ts';
import { deviceTokenMismatch } from './plans/device-token-mismatch.ts';
import { gatewayDownOrUnreachable } from './plans/gateway-down-or-unreachable.ts';
import { gatewayRestartOrTokenChanged } from './plans/gateway-restart-or-token-changed.ts';
import { newDevice } from './plans/new-device.ts';
import { originNotAllowed } from './plans/origin-not-allowed.ts';
import { proxyOrVpn } from './plans/proxy-or-vpn.ts';
import { rateLimited } from './plans/rate-limited.ts';
import { scopeOrRoleUpgrade } from './plans/scope-or-role-upgrade.ts';
import { tokenMissingOrWrong } from './plans/token-missing-or-wrong.ts';
import { trustedProxiesMissing } from './plans/trusted-proxies-missing.ts';
import { versionOrProtocolMismatch } from './plans/version-or-protocol-mismatch.ts';

/** What is done about each cause, by whom; and what can be done where none is named. */
export const PLANS: Readonly<Record<Verdict['cause'], Plans>> = {
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
  'cannot-tell': cannotTell,
};

/** The steps of a cause's page, which is for everybody. */
export const usualSteps = (cause: Verdict['cause']): readonly string[] => PLANS[cause].at(-1)?.steps ?? [];

/** Every step that any plan of a cause has, the usual ones first. */
export const allSteps = (cause: Verdict['cause']): readonly string[] => [
  ...new Set([...usualSteps(cause), ...PLANS[cause].flatMap(({ steps }) => steps)]),
];
