import type { CauseId } from '../../../../src/diagnosis/causes.ts';

/** One failure screen: its texts by their places in the dashboard's own file, and the line under «Raw error». */
export interface Screen {
  readonly name: string;
  readonly title: string;
  readonly sentence: string;
  readonly raw: string;
  /** What a person who knows the dashboard says it is; undefined where the screen alone does not tell. */
  readonly cause: CauseId | undefined;
}

const screen = (
  name: string,
  [title, sentence]: readonly [title: string, sentence: string],
  cause: CauseId | undefined,
  raw: string,
): Screen => ({ name, title, sentence, raw, cause });

/** The dashboard's screens, as 2026.9.6 puts them together; the raw errors are the gateway's own (tests/recordings). */
export const SCREENS: readonly Screen[] = [
  screen(
    'token needed',
    ['authRequired.title', 'authRequired.summary'],
    'token-missing-or-wrong',
    'unauthorized: gateway token missing (paste in Control UI settings or openclaw doctor --generate-gateway-token; restart)',
  ),
  screen(
    'password needed',
    ['authRequired.passwordTitle', 'authRequired.summary'],
    'token-missing-or-wrong',
    'unauthorized: gateway password missing (enter the password in Control UI settings)',
  ),
  screen(
    'secret refused',
    ['authFailed.title', 'authFailed.summary'],
    'token-missing-or-wrong',
    'unauthorized: gateway token mismatch (open the dashboard URL and paste the token in Control UI settings)',
  ),
  screen(
    'token refused',
    ['authRequired.title', 'authFailed.summary'],
    'token-missing-or-wrong',
    'unauthorized: gateway token mismatch (open the dashboard URL and paste the token in Control UI settings)',
  ),
  screen(
    'setup code given',
    ['authRequired.title', 'setupCodeHint'],
    'token-missing-or-wrong',
    'unauthorized: gateway token mismatch (open the dashboard URL and paste the token in Control UI settings)',
  ),
  screen(
    'locked out',
    ['rateLimited.title', 'rateLimited.summary'],
    'rate-limited',
    'unauthorized: too many failed authentication attempts (retry later)',
  ),
  screen(
    'approve this browser',
    ['pairing.title', 'pairing.summary'],
    'new-device',
    'device pairing required (requestId: d9651191-da84-4363-aacb-b92402248098)',
  ),
  screen(
    'more access',
    ['pairing.scopeTitle', 'pairing.upgradeSummary'],
    'scope-or-role-upgrade',
    'scope upgrade pending approval (requestId: d9651191-da84-4363-aacb-b92402248098)',
  ),
  screen(
    'another role',
    ['pairing.roleTitle', 'pairing.upgradeSummary'],
    'scope-or-role-upgrade',
    'role upgrade pending approval (requestId: d9651191-da84-4363-aacb-b92402248098)',
  ),
  screen(
    'another platform',
    ['pairing.metadataTitle', 'pairing.upgradeSummary'],
    'scope-or-role-upgrade',
    'device metadata change pending approval (requestId: d9651191-da84-4363-aacb-b92402248098)',
  ),
  screen(
    'secure context',
    ['insecure.title', 'insecure.summary'],
    'device-identity-needs-secure-context',
    'control ui requires device identity (use HTTPS or localhost secure context)',
  ),
  screen(
    'origin',
    ['origin.title', 'origin.summary'],
    'origin-not-allowed',
    'origin not allowed (open the Control UI from the gateway host or allow it in gateway.controlUi.allowedOrigins)',
  ),
  screen(
    'protocol',
    ['protocol.title', 'protocol.summary'],
    'version-or-protocol-mismatch',
    'protocol mismatch',
  ),
  // up to 2026.9.1 «Could not connect», which stood above most refusals
  screen('cannot reach', ['network.title', 'network.summary'], undefined, 'disconnected (1006): no reason'),
  screen('proxy login', ['trustedProxy.title', 'trustedProxy.summary'], undefined, 'unauthorized'),
  screen(
    'verified person',
    ['verifiedUserRequired.title', 'verifiedUserRequired.summary'],
    'token-missing-or-wrong',
    'operator role policies require a verified user identity',
  ),
  screen(
    'profile',
    ['profileUnavailable.title', 'profileUnavailable.title'],
    undefined,
    'profile verification is unavailable',
  ),

  // what stands elsewhere: a screen that waits, settings of the connection, the list of devices, a gateway that starts
  screen(
    'approval awaited',
    ['pairing.title', 'pairing.waiting'],
    'new-device',
    'device pairing required (requestId: d9651191-da84-4363-aacb-b92402248098)',
  ),
  ...(
    [
      ['token', 'connection.access.tokenHint', 'token-missing-or-wrong', 'gateway token missing'],
      ['password', 'connection.access.passwordHint', 'token-missing-or-wrong', 'gateway password missing'],
      ['listed', 'devices.inventory.pendingApproval', 'new-device', 'pairing required'],
      ['setup code', 'devices.pairing.expiredTitle', undefined, 'bootstrap token invalid or expired'],
      ['starting', 'common.gatewayStarting', undefined, 'gateway starting; retry shortly'],
    ] as const
  ).map(([name, place, cause, raw]) => screen(`elsewhere: ${name}`, [place, place], cause, raw)),

  // hints of dashboards up to 2026.7, which show the raw error as well
  ...(
    [
      ['auth needed', 'auth.required', 'token-missing-or-wrong', 'gateway token missing'],
      ['auth failed', 'auth.failed', 'token-missing-or-wrong', 'gateway token mismatch'],
      ['approval needed', 'pairing.hint', 'new-device', 'pairing required: device is not approved yet'],
      [
        'plain http',
        'insecure.hint',
        'device-identity-needs-secure-context',
        'control ui requires HTTPS or localhost',
      ],
    ] as const
  ).map(([name, hint, cause, raw]) =>
    screen(`hint: ${name}`, [`overview.${hint}`, `overview.${hint}`], cause, `disconnected (1008): ${raw}`),
  ),
  ...(['scope', 'role', 'metadata'] as const).map((what) =>
    screen(
      `hint: more ${what}`,
      [`overview.pairing.${what}UpgradeTitle`, `overview.pairing.${what}UpgradeSummary`],
      'scope-or-role-upgrade',
      `disconnected (1008): ${what}-upgrade`,
    ),
  ),
];
