import { all, none, type Row } from './row.ts';

const DEVICE = '7cf3b761'.repeat(8);

export const APPROVE: readonly Row[] = [
  ...all(
    'cli-node-waits',
    'Node approval pending for kitchen. Run openclaw nodes approve 1',
    'Node reapproval pending for x',
  ),
  ...all(
    'cli-unknown-node-request',
    'openclaw nodes approve 47f2421e GatewayClientRequestError: unknown requestId',
    'nodes reject x unknown requestId',
    `nodes approve${'x'.repeat(300)}unknown requestId`,
  ),
  ...none(`nodes approve${'x'.repeat(301)}unknown requestId`),
  ...all(
    'cli-device-id-for-request',
    `openclaw devices approve ${DEVICE}`,
    `openclaw devices reject ${DEVICE}`,
  ),
  ...none(
    'devices approve 47f2421e-2e49-4db9-aed5-298545d40100',
    `openclaw devices show ${DEVICE}`,
    'devices approve 7cf3b76…',
    'devices approve 7cf3b761',
  ),
  ...all(
    'cli-own-upgrade',
    "This device can't approve its own scope upgrade. Approve it from the Control UI",
    'This device can’t approve its own scope upgrade.',
  ),
  ...all(
    'cli-other-state',
    'Gateway requires device pairing, but local fallback pairing state does not contain the gateway request.',
  ),
  ...all('cli-local-fallback', 'Direct scope access failed; using local fallback.'),
];
