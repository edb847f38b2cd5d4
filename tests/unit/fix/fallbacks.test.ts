import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { FindingCode } from '../../../src/evidence/finding.ts';
import { parsePaste } from '../../../src/evidence/parse.ts';
import { FALLBACKS, fallbackFor } from '../../../src/fix/fallbacks.ts';

const wayOf = (printed: string): string => fallbackFor(parsePaste(printed).findings.map(({ code }) => code));
const content = (path: string): Record<string, unknown> =>
  parse(readFileSync(new URL(`../../../content/${path}.yaml`, import.meta.url), 'utf8'));

const ID = '0b1c9c8e-1111-4222-8333-444455556666';

/** What was recorded on real command lines, and what Docker and shells print. */
const PRINTED: readonly (readonly [printed: string, fallback: string])[] = [
  ['[openclaw] Failed to start CLI: Error: unknown requestId', 'cli-unknown-request'],
  [`No pending device request matches ${ID}. Run openclaw devices list and retry`, 'cli-unknown-request'],
  [
    `Selected pending device request ${ID}\n  Note: First-time device pairing request.\nApprove this exact request with: openclaw devices approve ${ID}`,
    'cli-preview-only',
  ],
  ['No pending device pairing requests to approve', 'cli-nothing-pending'],
  ['GatewayClientRequestError: missing scope: operator.admin', 'said-missing-scope'],
  ['gateway connect failed: Error: gateway closed (1008): pairing required', 'pairing'],
  [
    `gateway connect failed: GatewayClientRequestError: device pairing required (requestId: ${ID})`,
    'pairing',
  ],
  [
    'gateway closed (1008): unauthorized: gateway token mismatch (set gateway.remote.token to match gateway.auth.token)',
    'token',
  ],
  [
    'Error: gateway closed (1006 abnormal closure (no close frame)): no close reason\nGateway target: ws://127.0.0.1:32402',
    'unreachable',
  ],
  [
    'Gateway not reachable at ws://127.0.0.1:32402 (ECONNREFUSED).\nStart it with `openclaw gateway run`',
    'unreachable',
  ],
  [
    "unknown flag: --rm\n\nUsage:  docker [OPTIONS] COMMAND [ARG...]\n\nRun 'docker --help'",
    'cli-no-compose',
  ],
  ['Gateway service not loaded.\nStart with: openclaw gateway install', 'status-service-absent'],
  ['Error: gateway timeout after 10000ms\nGateway target: ws://127.0.0.1:18789', 'timeout'],
  ['Error: gateway url override requires explicit credentials', 'cli-url-needs-credentials'],
  [
    'SECURITY ERROR: Gateway URL "ws://192.0.2.2:18999" uses plaintext ws:// to a non-loopback address.',
    'cli-plaintext-refused',
  ],
  ['__OPENCLAW_REDACTED__', 'cli-token-redacted'],
  ['bash: openclaw: command not found', 'cli-not-found'],
  ['sh: 1: openclaw: not found', 'cli-not-found'],
  ['fish: Unknown command: openclaw', 'cli-not-found'],
  ["'openclaw' is not recognized as an internal or external command", 'cli-not-found'],
  ["error: unknown option '--latest'", 'cli-old-command'],
  ['OpenClaw does not recognize option "--latest".', 'cli-old-command'],
  ['OpenClaw devices has no command "remove".', 'cli-old-command'],
  ['no such service: openclaw-cli', 'cli-no-such-service'],
  ['no configuration file provided: not found', 'cli-no-such-service'],
  ['Error response from daemon: No such container: openclaw', 'cli-no-such-container'],
  [
    'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
    'cli-docker-down',
  ],
  ['unauthorized: too many failed authentication attempts (retry later)', 'said-rate-limited'],
  [`Approved 7cf3b761525d7c10f86d6292f7d4bd7a2587746af825618013ff4be4048a598f (${ID})`, 'fine'],
  ['OpenClaw 2026.9.6 (eb377ac)', 'fine'],
  ['Segmentation fault', 'unknown'],
];

test.each(PRINTED)('%s', (printed, fallback) => expect(wayOf(printed)).toBe(fallback));

describe('every fallback', () => {
  const words = content('en/words/fix');
  const commands = content('commands');

  test.each(FALLBACKS.map((fallback) => [fallback.id, fallback] as const))(
    '%s has its words and its commands',
    (id, fallback) => {
      expect(words).toHaveProperty(`fallback-${id}`);
      for (const command of fallback.commands) expect(commands).toHaveProperty(command);
    },
  );

  test('is reached by something that is printed', () => {
    const reached = new Set(PRINTED.map(([, fallback]) => fallback));
    // seen only beside another refusal that leads elsewhere
    expect(FALLBACKS.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([
      'cli-target-not-loopback',
    ]);
  });

  test('no words are left over', () => {
    const ids = Object.keys(words).filter((key) => key.startsWith('fallback-'));
    expect(ids.sort()).toEqual(FALLBACKS.map(({ id }) => `fallback-${id}`).sort());
  });
});

/** By code alone, as several may be printed at once. */
const BY_CODE = {
  'cli-no-such-service': ['cli-no-such-service'],
  'cli-no-such-container': ['cli-no-such-container'],
  'cli-docker-down': ['cli-docker-down'],
  'cli-no-compose': ['cli-no-compose'],
  'cli-old-command': ['cli-old-command'],
  'cli-not-found': ['cli-not-found'],
  'cli-token-redacted': ['cli-token-redacted'],
  'cli-preview-only': ['cli-preview-only'],
  'cli-unknown-request': ['cli-unknown-request'],
  'cli-plaintext-refused': ['cli-plaintext-refused'],
  'said-missing-scope': ['said-missing-scope'],
  'cli-url-needs-credentials': ['cli-url-needs-credentials'],
  pairing: ['said-pairing-required', 'said-pairing-not-approved', 'said-pairing-scope-upgrade'],
  'said-rate-limited': ['said-rate-limited'],
  token: ['said-token-mismatch', 'said-token-missing', 'said-device-token-mismatch'],
  timeout: ['cli-timeout'],
  'cli-nothing-pending': ['cli-nothing-pending', 'devices-pending-none'],
  unreachable: [
    'status-gateway-unreachable',
    'status-service-stopped',
    'close-1006',
    'net-refused',
    'net-timeout',
  ],
  'cli-target-not-loopback': ['cli-target-not-loopback'],
  fine: [
    'cli-approved',
    'devices-pending-new',
    'devices-pending-upgrade',
    'status-gateway-reachable',
    'status-release',
    'http-greeted',
    'shows-connected',
  ],
  unknown: ['close-1000'],
} as const satisfies Record<string, readonly FindingCode[]>;
const CODES = Object.entries(BY_CODE).flatMap(([id, codes]) => codes.map((code) => [code, id] as const));

test.each(CODES)('%s leads to %s', (code, id) => {
  expect(fallbackFor([code])).toBe(id);
  expect(fallbackFor(['close-1000', code])).toBe(id);
});

test('what was approved is fine, whatever stands beside it; else a way round comes before what is fine', () => {
  expect(fallbackFor(['said-missing-scope', 'cli-approved'])).toBe('fine');
  expect(fallbackFor(['status-release', 'said-missing-scope'])).toBe('said-missing-scope');
});

test('the commands that go round are these', () => {
  expect(
    Object.fromEntries(FALLBACKS.map(({ id, commands }) => [id, commands.join(' ')])),
  ).toMatchInlineSnapshot(`
    {
      "cli-docker-down": "",
      "cli-no-compose": "",
      "cli-no-such-container": "docker-ps",
      "cli-no-such-service": "compose-ps",
      "cli-not-found": "",
      "cli-nothing-pending": "devices-list",
      "cli-old-command": "version",
      "cli-plaintext-refused": "devices-list-direct ssh-tunnel",
      "cli-preview-only": "devices-approve",
      "cli-target-not-loopback": "devices-list-direct",
      "cli-token-redacted": "auth-token-show",
      "cli-unknown-request": "devices-list devices-approve",
      "cli-url-needs-credentials": "devices-list-direct",
      "pairing": "devices-list-direct devices-approve-direct",
      "said-missing-scope": "devices-approve-direct",
      "said-rate-limited": "gateway-restart",
      "status-service-absent": "gateway-reinstall",
      "timeout": "gateway-status devices-list-direct",
      "token": "auth-token-show devices-list-direct devices-approve-direct",
      "unreachable": "gateway-status gateway-start",
    }
  `);
});

test('every form of a command for another set-up exists', () => {
  const commands = content('commands') as Record<string, { variants?: Record<string, string> }>;
  for (const { variants = {} } of Object.values(commands))
    for (const id of Object.values(variants)) expect(commands).toHaveProperty(id);
});
