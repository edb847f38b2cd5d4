import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/evidence/questions.ts';
import { toldFirst } from './told-first.ts';

/** A text as it was printed on a real gateway or read in its package, and what its reader does first. */
type Situation = readonly [text: string, step: string, answers?: Answers];

const COMPOSE = '$ docker compose run --rm openclaw-cli devices list\n';
const INSIDE = 'node@3f2a9c1b7d4e:/app$ openclaw devices list\n';

// run in networks of their own: tests/neighbours
const CONTAINERS: readonly Situation[] = [
  [`${COMPOSE}Gateway not reachable at ws://127.0.0.1:18789 (ECONNREFUSED).`, 'outside-container'],
  [
    `${COMPOSE}[openclaw] Failed to start CLI: Error: gateway closed (1006 abnormal closure (no close frame)): no close reason\nGateway target: ws://127.0.0.1:18789\nSource: local loopback`,
    'outside-container',
  ],
  [
    `${COMPOSE}SECURITY ERROR: Gateway URL "ws://172.18.0.2:18789" uses plaintext ws:// to a non-loopback address.`,
    'outside-container',
  ],
  [`${COMPOSE}[openclaw] Reason: missing scope: operator.pairing`, 'outside-container'],
  [
    `${COMPOSE}gateway connect failed: Error: pairing required\nGateway target: ws://172.25.0.2:18789`,
    'outside-container',
  ],
  [
    `${INSIDE}gateway connect failed: Error: pairing required\nGateway target: ws://10.244.1.142:18789`,
    'cli-list-direct',
  ],
  [
    '$ docker run -p 18789:18789 ghcr.io/openclaw/openclaw\n$ curl http://localhost:18789/\ncurl: (52) Empty reply from server',
    'bind-lan-first',
  ],
  [
    '$ docker logs gateway\n[gateway] listening on ws://127.0.0.1:18789 (PID 7)\n$ curl http://localhost:18789/\nConnection refused',
    'bind-lan-first',
  ],
  [
    '$ docker ps\n[ws] Proxy headers detected from untrusted address. Connection will not be treated as local. Configure gateway.trustedProxies.\n[ws] closed before connect conn=1 remote=172.18.0.3 fwd=203.0.113.9 origin=https://gw.example host=gw.example code=1008 reason=pairing required',
    'proxy-trust-find',
  ],
  ['origin not allowed (open the Control UI from the gateway host)', 'origin-look'],
  [
    '$ docker compose up -d\n$ docker exec gw curl -I http://127.0.0.1:18789/\nHTTP/1.1 401 Unauthorized\n$ curl -I http://127.0.0.1:18789/\ncurl: (56) Recv failure: Connection reset by peer',
    'bind-lan-first',
  ],
];

// told in words
const WAYS: readonly Situation[] = [
  ['I cannot open the dashboard', 'tunnel-first', { client: 'control-ui', place: 'same-network' }],
  ['the page asks ws://127.0.0.1:18789 instead of the server', 'page-address', { client: 'control-ui' }],
  [
    'the websocket goes to an internal address instead of the name',
    'page-address',
    { client: 'control-ui', between: 'tailscale-serve' },
  ],
  ["Mixed Content: The page at 'https://gw.example/' was loaded over HTTPS", 'page-address'],
  ['An insecure WebSocket connection may not be initiated', 'program-address', { client: 'third-party' }],
  ['400 No required SSL certificate was sent', 'proxy-login'],
];

// started on 2026.4.26 and 2026.9.6 with these faults: tests/recordings/starts.jsonl
const STARTS: readonly Situation[] = [
  [
    'Gateway start blocked: set gateway.mode=local (current: unset) or pass --allow-unconfigured.',
    'mode-local',
  ],
  [
    'Gateway start blocked：set gatewat.mode=local （current：unset） or pass --allow-unconfigured',
    'mode-local',
  ],
  [
    'Missing config. Run `openclaw setup` or set gateway.mode=local (or pass --allow-unconfigured).',
    'config-setup',
  ],
  [
    'Gateway failed to start: Error: gateway auth mode is trusted-proxy, but a shared token is also configured; remove gateway.auth.token / OPENCLAW_GATEWAY_TOKEN because trusted-proxy and token auth are mutually exclusive',
    'remove-token',
  ],
  ['Refusing to bind gateway to lan without auth.', 'lan-needs-secret'],
  [
    'Gateway failed to start: Error: Invalid config: hooks.token must not match gateway auth token. Set a distinct hooks.token for hook ingress.',
    'config-named',
  ],
  [
    'Invalid config at C:\\Users\\me\\.openclaw\\openclaw.json:\ncommands: Unrecognized key: "ownerDisplay"\nRun: openclaw doctor --fix',
    'doctor-fix',
  ],
  ['listen EADDRINUSE: address already in use 127.0.0.1:18789', 'other-instance'],
];

const LISTS: readonly Situation[] = [
  ['$ openclaw devices approve 0b1c9c8e-1111-4222-8333-444455556666\nunknown requestId', 'list-again'],
  [
    'scope upgrade pending approval\npairing required: device is asking for more scopes than currently approved\n$ openclaw devices approve 0b1c\nunknown requestId',
    'cli-list-direct',
    { client: 'cli' },
  ],
  [
    'node host gateway closed (1008): pairing required\n$ openclaw nodes approve 0b1c9c8e-1111-4222-8333-444455556666\nunknown requestId',
    'list',
    { client: 'node' },
  ],
  [
    'Your Telegram user id: 12345\nPairing code: ABCD1234\nopenclaw pairing approve telegram ABCD1234',
    'chat-list',
  ],
  ['device token rotation denied', 'cli-admin-direct'],
  [
    'gateway connect failed: Error: pairing required\n[openclaw] Failed to start CLI: Error: gateway closed (1008): pairing required\nGateway target: ws://127.0.0.1:18789',
    'cli-list-direct',
  ],
  ['gateway url override requires explicit credentials', 'cli-credentials'],
];

const SECRETS: readonly Situation[] = [
  ['unauthorized: gateway token missing (open the dashboard URL)', 'token-show'],
  ['unauthorized: gateway token missing\nOpenClaw 2026.4.26', 'token-file'],
  ['unauthorized: gateway token mismatch', 'token-env', { runtime: 'docker', before: 'never' }],
  ['unauthorized: gateway password mismatch', 'password-enter'],
  ['The setup QR or bootstrap token is no longer valid.', 'phone-code'],
  ['unauthorized: device token mismatch (rotate/reissue device token)', 'device-token-enter'],
  [
    'unauthorized: device token mismatch (rotate/reissue device token)\nIt works in a private window.',
    'forget-site',
    { client: 'control-ui' },
  ],
  ['unauthorized: too many failed authentication attempts (retry later)', 'close-others'],
];

const PROXIES: readonly Situation[] = [
  ['reason=trusted_proxy_user_missing', 'proxy-login'],
  ['unauthorized AUTH_IDENTITY_HEADER_REQUIRED', 'proxy-login'],
  ['reason=trusted_proxy_user_not_allowed', 'proxy-user-allow'],
  ['reason=trusted_proxy_loopback_source', 'proxy-login-local'],
  ['proxy attribution is ambiguous (fails closed)', 'proxy-headers-first'],
  ['Proxy client attribution is required', 'proxy-trust-find'],
];

const CLIENTS: readonly Situation[] = [
  [
    "invalid connect params: at /device: must have required property 'nonce'",
    'program-signs',
    { client: 'third-party' },
  ],
  ['missing scope: operator.read', 'program-scopes', { client: 'third-party' }],
  ['device identity required', 'program-key', { client: 'third-party' }],
  ['protocol mismatch', 'reload-hard', { client: 'control-ui' }],
  ['protocol mismatch\njust after the update', 'wait-reload', { client: 'control-ui' }],
  ['TypeError: crypto.subtle is undefined', 'secure-tunnel'],
  ['gateway closed (1008): unauthorized', 'nothing'],
  ['gateway closed (1008): unauthorized', 'proxy-login-update', { client: 'cli' }],
  ['gateway closed (1008): unauthorized\nOpenClaw 2026.9.6', 'proxy-login-local', { client: 'cli' }],
  ['"auth":{"mode":"trusted-proxy"}\nit says unauthorized', 'proxy-login', { client: 'control-ui' }],
  ['device_token_mismatch\nrate_limited: too many failed authentication attempts', 'close-others'],
  [
    'at /client/id: must be equal to constant\ndevice identity required',
    'program-key',
    { client: 'third-party' },
  ],
  ['$ openclaw devices list\nsh: 1: timeout: not found', 'program-missing'],
];

for (const [kind, situations] of Object.entries({
  CONTAINERS,
  WAYS,
  STARTS,
  LISTS,
  SECRETS,
  PROXIES,
  CLIENTS,
}))
  describe(kind, () => {
    for (const [text, step, answers] of situations)
      test(text, () => {
        expect(toldFirst(text, answers)).toBe(step);
      });
  });
