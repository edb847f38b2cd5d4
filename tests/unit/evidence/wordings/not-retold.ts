import { none, type Row } from './row.ts';

/** Words that look like somebody's report of a refusal, and are none. */
export const NOT_RETOLD: readonly Row[] = [
  ...none(
    'Gateway service needs repair before it can start: x',
    'device token revoked device=1 role=operator',
    'device token rotated device=1 role=operator',
    'gateway device token persistence failed: x',
    '- openai: re-auth required [expired]',
    'An unauthorized SIGUSR1 restart signal was received and ignored.',
    'unauthorized role: node',
    'repeated unauthorized calls',
    'Invalid token expires metadata.',
    'Tailscale client/server version mismatch detected',
    'Gateway version mismatch: expected 1, running gateway reported 2.',
    '- Gateway crashed or was terminated unexpectedly',
    'Run openclaw doctor --session-sqlite recover with the Gateway stopped to verify',
    'failed to connect to local tailscale daemon',
    'pre-pair',
    're-pairx',
    'unrepair my phone',
  ),
];
