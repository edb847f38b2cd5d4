import type { FindingCode } from '../evidence/finding.ts';
import { PAIRING } from './groups.ts';

/** What a command may print instead of what it should, and the way round. Its words are `fallback-` and the id. */
export interface Fallback {
  readonly id: string;
  /** Any of these in what was printed leads here. */
  readonly codes: readonly FindingCode[];
  /** Commands of content/commands.yaml that go round it, in order. */
  readonly commands: readonly string[];
}

/**
 * First match counts, so the more telling come first: a preview names a pairing reason too, and a command that
 * was refused says that the gateway is reachable.
 */
export const FALLBACKS: readonly Fallback[] = [
  { id: 'cli-no-such-service', codes: ['cli-no-such-service'], commands: ['compose-ps'] },
  { id: 'cli-no-such-container', codes: ['cli-no-such-container'], commands: ['docker-ps'] },
  { id: 'cli-docker-down', codes: ['cli-docker-down'], commands: [] },
  { id: 'cli-no-compose', codes: ['cli-no-compose'], commands: [] },
  { id: 'cli-old-command', codes: ['cli-old-command'], commands: ['version'] },
  { id: 'cli-not-found', codes: ['cli-not-found'], commands: [] },
  { id: 'cli-token-redacted', codes: ['cli-token-redacted'], commands: ['auth-token-show'] },
  { id: 'cli-preview-only', codes: ['cli-preview-only'], commands: ['devices-approve'] },
  {
    id: 'cli-unknown-request',
    codes: ['cli-unknown-request'],
    commands: ['devices-list', 'devices-approve'],
  },
  {
    id: 'cli-plaintext-refused',
    codes: ['cli-plaintext-refused'],
    commands: ['devices-list-direct', 'ssh-tunnel'],
  },
  { id: 'said-missing-scope', codes: ['said-missing-scope'], commands: ['devices-approve-direct'] },
  {
    id: 'cli-url-needs-credentials',
    codes: ['cli-url-needs-credentials'],
    commands: ['devices-list-direct'],
  },
  {
    id: 'pairing',
    codes: PAIRING,
    commands: ['devices-list-direct', 'devices-approve-direct'],
  },
  { id: 'said-rate-limited', codes: ['said-rate-limited'], commands: ['gateway-restart'] },
  {
    id: 'token',
    codes: ['said-token-mismatch', 'said-token-missing', 'said-device-token-mismatch'],
    commands: ['auth-token-show', 'devices-list-direct', 'devices-approve-direct'],
  },
  { id: 'timeout', codes: ['cli-timeout'], commands: ['gateway-status', 'devices-list-direct'] },
  {
    id: 'cli-nothing-pending',
    codes: ['cli-nothing-pending', 'devices-pending-none'],
    commands: ['devices-list'],
  },
  { id: 'status-service-absent', codes: ['status-service-absent'], commands: ['gateway-reinstall'] },
  {
    id: 'unreachable',
    codes: [
      'status-gateway-unreachable',
      'status-service-stopped',
      'close-1006',
      'net-refused',
      'net-timeout',
    ],
    commands: ['gateway-status', 'gateway-start'],
  },
  { id: 'cli-target-not-loopback', codes: ['cli-target-not-loopback'], commands: ['devices-list-direct'] },
];

/** What commands print when they did what they should. */
const FINE: readonly FindingCode[] = [
  'devices-pending-new',
  'devices-pending-upgrade',
  'status-gateway-reachable',
  'status-release',
  'http-greeted',
  'shows-connected',
];

/** Tells where what was printed leads: a way round, `fine`, or `unknown`. */
export function fallbackFor(codes: readonly FindingCode[]): string {
  if (codes.includes('cli-approved')) return 'fine';
  const fallback = FALLBACKS.find((each) => each.codes.some((code) => codes.includes(code)));
  return fallback?.id ?? (codes.some((code) => FINE.includes(code)) ? 'fine' : 'unknown');
}
