import { describe, expect, test } from 'vitest';
import { told, toldWithAnAnswer } from './told.ts';

const PROXY = 'likely proxy-or-vpn';
const DOWN = 'proved gateway-down-or-unreachable';
const OLD = 'proved version-or-protocol-mismatch';

/** A text as somebody pastes it, the finding that chooses the step, and the verdict. */
type Kind = readonly [text: string, code: string, verdict: string];

const LOGIN: readonly Kind[] = [
  [
    'Error: gateway closed (1008): unauthorized',
    'said-unauthorized',
    'cannot-tell, token-missing-or-wrong in front',
  ],
  [
    '[ws] unauthorized conn=1 remote=127.0.0.1 client=gateway-client reason=trusted_proxy_user_missing',
    'said-proxy-user-missing',
    PROXY,
  ],
  [
    '{"message":"unauthorized","details":{"code":"AUTH_UNAUTHORIZED","authReason":"trusted_proxy_user_not_allowed"}}',
    'said-proxy-user-not-allowed',
    PROXY,
  ],
  ['unauthorized AUTH_IDENTITY_HEADER_REQUIRED', 'said-proxy-header-missing', PROXY],
  ['reason=trusted_proxy_missing_header_x-forwarded-user', 'said-proxy-header-missing', PROXY],
  ['reason=trusted_proxy_loopback_source', 'said-proxy-source-local', PROXY],
  ['reason=trusted_proxy_local_interface_source', 'said-proxy-source-interface', PROXY],
  [
    'reason=trusted_proxy_untrusted_source',
    'said-proxy-source-untrusted',
    'cannot-tell, proxy-or-vpn in front',
  ],
  ['reason=trusted_proxy_origin_not_allowed', 'said-origin-not-allowed', 'proved origin-not-allowed'],
  [
    'Proxy authentication required. Raw error: unauthorized (trusted_proxy_user_missing)',
    'said-proxy-user-missing',
    PROXY,
  ],
  ['Verified identity required', 'said-verified-user-required', 'likely token-missing-or-wrong'],
  [
    'gateway credential is a redaction sentinel (run openclaw doctor --fix on the Gateway, then restart and re-pair)',
    'said-credential-redacted',
    'likely token-missing-or-wrong',
  ],
  [
    'code=4001 reason=gateway auth changed',
    'said-gateway-auth-changed',
    'likely gateway-restart-or-token-changed',
  ],
  ['Setup code expired', 'said-bootstrap-token-invalid', 'likely token-missing-or-wrong'],
  [
    'The setup QR or bootstrap token is no longer valid.',
    'said-bootstrap-token-invalid',
    'likely token-missing-or-wrong',
  ],
  [
    'unauthorized: gateway token mismatch. In a private window it works.',
    'text-private-window-works',
    'likely device-token-mismatch',
  ],
];

const CONNECT: readonly Kind[] = [
  [
    "invalid connect params: at /device: must have required property 'nonce'",
    'said-connect-without-nonce',
    OLD,
  ],
  [
    'invalid connect params: at /client/id: must be equal to constant',
    'said-connect-unknown-client',
    OLD.replace('proved', 'likely'),
  ],
  [
    "invalid connect params: at root: unexpected property 'x'",
    'said-connect-unknown-field',
    OLD.replace('proved', 'likely'),
  ],
  ['client version mismatch CLIENT_VERSION_MISMATCH', 'said-client-version-mismatch', OLD],
  ['CONTROL_UI_BUILD_MISMATCH', 'said-control-ui-outdated', OLD],
  ['right after the update it said protocol mismatch', 'text-right-after-update', OLD],
  ['crypto.subtle is undefined', 'page-no-crypto', 'likely device-identity-needs-secure-context'],
  [
    'proxy attribution is ambiguous (fails closed)',
    'said-proxy-attribution-ambiguous',
    'likely trusted-proxies-missing',
  ],
  ['Cloudflare Access detected: configure its token header', 'cli-edge-auth', PROXY],
];

const APPROVE: readonly Kind[] = [
  ['device token rotation denied', 'said-device-change-denied', 'likely scope-or-role-upgrade'],
  ['device token revocation denied', 'said-device-change-denied', 'likely scope-or-role-upgrade'],
  [
    'GatewayClientRequestError: device pairing approval denied',
    'said-device-change-denied',
    'likely scope-or-role-upgrade',
  ],
  ["This device can't approve its own scope upgrade.", 'cli-own-upgrade', 'likely scope-or-role-upgrade'],
  ['$ openclaw nodes approve x\nunknown requestId', 'cli-unknown-node-request', 'likely new-device'],
  [
    'No pending device request matches x. Node approval pending for y.',
    'cli-node-waits',
    'likely new-device',
  ],
  ['Approve this browser', 'said-pairing-not-approved', 'likely new-device'],
  ['sh: timeout: not found', 'cli-other-not-found', 'cannot-tell, undefined in front'],
];

const START: readonly Kind[] = [
  ['Gateway start blocked: set gateway.mode=local (current: remote)', 'asks-mode-local', DOWN],
  [
    'remove gateway.auth.token because trusted-proxy and token auth are mutually exclusive',
    'asks-remove-token',
    DOWN,
  ],
  ['Refusing to bind gateway to lan without auth.', 'asks-auth-for-lan', DOWN],
  ['no token was configured (set gateway.auth.token or OPENCLAW_GATEWAY_TOKEN)', 'asks-token', DOWN],
  ['Config invalid. Run: openclaw doctor --fix', 'asks-doctor-fix', DOWN.replace('proved', 'likely')],
  [
    'listen EADDRINUSE: address already in use 127.0.0.1:18789',
    'asks-other-instance',
    DOWN.replace('proved', 'likely'),
  ],
  [
    'non-loopback Control UI requires gateway.controlUi.allowedOrigins',
    'log-origins-required',
    'proved origin-not-allowed',
  ],
];

describe.each([
  ['logging in', LOGIN],
  ['connecting', CONNECT],
  ['approving', APPROVE],
  ['starting', START],
])('%s', (_, kinds) => {
  test.each(kinds)('%s', (text, code, verdict) => {
    expect(told(text)).toMatchObject({ verdict, codes: expect.arrayContaining([code]) });
  });
});

test('one that does not sign the greeting is too old, whatever its user answers', () => {
  expect(toldWithAnAnswer("invalid connect params: at /device: must have required property 'nonce'")).toEqual(
    [OLD],
  );
});

test.each(['said-proxy-user-missing', 'said-proxy-header-missing'])(
  'a proxy that is trusted already is never to be listed, whatever its user answers: %s',
  (code) => {
    const text =
      code === 'said-proxy-user-missing' ? 'trusted_proxy_user_missing' : 'AUTH_IDENTITY_HEADER_REQUIRED';
    expect(toldWithAnAnswer(text).filter((verdict) => verdict.includes('trusted-proxies'))).toEqual([]);
  },
);

test('a missing program is named', () => {
  expect(told('sh: timeout: not found').codes).not.toContain('cli-not-found');
});
