import type { AsideRule } from './aside.ts';
import { rules } from './aside-rule.ts';

/** What is said of devices and nodes that are paired. */
export const DEVICES: readonly AsideRule[] = [
  rules(
    'progress',
    /server-methods\/(?:devices|nodes)/,
    'device (?:pairing|token) (?:approved|removed|renamed|rotated|revoked) .*',
    'node pairing removed .*',
  ),
  rules(
    'to programs',
    /server-methods\/devices/,
    'invalid device\\..* params: \\{\\}',
    'device-pairing-reapproved',
  ),
  rules(
    'after connecting',
    /device-scope-upgrade/,
    '(?:approved|requested) scopes .*',
    'device scope upgrade is temporarily unavailable',
    'scope upgrade expired or not found',
    'reopen_control_ui_securely',
  ),
  rules(
    'usage',
    /devices-cli/,
    '(?:deviceId|requestId) is required.*',
    'Refusing to clear pairing table without --yes',
    '.*Missing requestId: .*',
  ),
  rules(
    'detail',
    /devices-cli/,
    'roles: .*',
    'Pending request .* was replaced by .*',
    'Gateway did not return a device join URL\\.',
    'Node \\{\\} pending for .*',
  ),
  rules(
    'to programs',
    /device-pairing-tokens|device-pairing\.ts/,
    '(?:issuer-generation-stale|legacy-browser-token|missing-approved-scope-baseline|role-missing|scope-outside-approved-baseline|token-(?:mismatch|missing|revoked)|device-token-auth|openclaw-control-ui|webchat-ui)',
  ),
  rules(
    'detail',
    /device-pairing(?:-approval)?\.ts/,
    '(?:approval-policy-changed|bootstrap-(?:role|scope)-not-allowed|scope-outside-requested-roles)',
    'bootstrap profile does not allow .*',
    'invalid scope for requested roles: .*',
    '(?:Pairing approval|automatic pairing) policy changed.*',
    'Unsupported device pairing forbidden reason',
  ),
  {
    why: 'inner fault',
    module:
      /infra\/(?:device-(?:bootstrap|identity|auth|pairing-(?!approval|tokens)|pairing\.ts)|node-pairing)/,
  },
];

/** Codes and reasons of other things, by the module that has them. */
export const CODES: readonly AsideRule[] = [
  {
    why: 'to programs',
    from: /code/,
    module: /error-codes|auth-s|auth-token|expected-profile|server-(?:close|runtime|startup)|device-identity/,
  },
  {
    why: 'other subject',
    from: /reason/,
    module: /control-ui\.ts|http-common|local-request|server-startup|startup-(?:auth|local)/,
  },
  { why: 'to workers', from: /code|reason/, module: /nodes\.ts|node-pairing-ssh/ },
  { why: 'after connecting', from: /reason/, module: /http-auth/ },
];
