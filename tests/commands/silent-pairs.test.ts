import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { newDevice } from '../support/device.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { BEHIND_PROXY, knock, PROXY, reach } from '../support/outside.ts';
import { NEWEST } from '../support/releases.ts';

/** A gateway spares those it let in within the last minute; nobody here waits that long. */
function twoMinutesAgo({ stateDir }: Gateway): void {
  const database = new DatabaseSync(join(stateDir, 'state', 'openclaw.sqlite'));
  database.exec('UPDATE device_pairing_paired SET approved_at_ms = approved_at_ms - 120000');
  database.close();
}

// content/en/guide/prevention.mdx, guide/who-is-paired.mdx, faq/how-long-does-a-request-live.mdx
test(`${NEWEST} forgets whom it let in without asking for the next one of its kind, and nobody else`, {
  timeout: 300_000,
}, async () => {
  const [gone, connected, approved, next] = [newDevice(), newDevice(), newDevice(), newDevice()];
  const gateway = await startGateway({ config: { ...BEHIND_PROXY, trustedProxies: [PROXY] } });
  try {
    const { details } = await knock(gateway, approved, 'outside');
    await gateway.cli('devices', 'approve', String(details['requestId']));
    await knock(gateway, gone, 'local');
    const { socket } = await reach(gateway, connected, 'local');

    twoMinutesAgo(gateway);
    expect(await knock(gateway, next, 'local')).toMatchObject({ ok: true });
    const { paired } = await gateway.devices();
    expect(paired).toEqual([connected.id, approved.id, next.id].sort());
    socket.close();

    expect(await knock(gateway, gone, 'local')).toMatchObject({ ok: true });
  } finally {
    await gateway.stop();
  }
});
