import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { newDevice } from '../support/device.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { knock } from '../support/outside.ts';
import { gatewayPart } from '../support/recipes.ts';
import { type Release, RUN_ON } from '../support/releases.ts';
import { claimed, keep } from '../support/verified-on.ts';

const ID = 'recipes/openclaw-token.json';
const config = gatewayPart('openclaw-token.json');
const { token } = config['auth'] as { token: string };

/** Starts a gateway on a home, does something with it, and stops it. */
async function during<T>(release: Release, home: string, act: (gateway: Gateway) => Promise<T>): Promise<T> {
  const gateway = await startGateway({ release, home, config, token });
  try {
    return await act(gateway);
  } finally {
    await gateway.stop();
  }
}

for (const release of RUN_ON)
  test(`${release} keeps the token of openclaw-token.json over a restart, and the devices`, async () => {
    test.setTimeout(300_000);
    const home = mkdtempSync(join(tmpdir(), 'pairing-token-'));
    const device = newDevice();
    await during(release, home, async (gateway) => {
      expect(await knock(gateway, device, 'local')).toMatchObject({ ok: true });
      expect(await knock({ ...gateway, token: 'another' }, device, 'local')).toMatchObject({ ok: false });
    });
    const after = await during(release, home, async (gateway) => ({
      answer: await knock(gateway, device, 'local'),
      devices: await gateway.devices(),
    }));
    rmSync(home, { recursive: true, force: true });
    expect(after.answer).toMatchObject({ ok: true });
    expect(after.devices.paired).toContain(device.id);

    keep({ suite: 'token', release, tried: [ID], shown: [ID] });
    expect(claimed(release)).toContain(ID);
  });
