import { all, type Row } from './row.ts';

export const APPROVE: readonly Row[] = [
  ...all(
    'cli-node-waits',
    'Node approval pending for kitchen. Run openclaw nodes approve 1',
    'Node reapproval pending for x',
  ),
  ...all(
    'cli-own-upgrade',
    "This device can't approve its own scope upgrade. Approve it from the Control UI",
    'This device can’t approve its own scope upgrade.',
  ),
  ...all(
    'cli-other-state',
    'Gateway requires device pairing, but local fallback pairing state does not contain the gateway request.',
    'The running gateway is probably using a different OPENCLAW_PROFILE or OPENCLAW_STATE_DIR than this CLI.',
  ),
  ...all('cli-unknown-node-request', 'Unknown node pairing requestId: 1'),
  ...all('cli-local-fallback', 'Direct scope access failed; using local fallback.'),
];
