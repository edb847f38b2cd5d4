import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Device, newDevice } from '../support/device.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { BEHIND_PROXY, knock, PROXY } from '../support/outside.ts';
import { NEWEST, type Release, RUN_ON } from '../support/releases.ts';

const config = { ...BEHIND_PROXY, trustedProxies: [PROXY] };

async function during<T>(release: Release, home: string, act: (gateway: Gateway) => Promise<T>): Promise<T> {
  const gateway = await startGateway({ release, home, config });
  try {
    return await act(gateway);
  } finally {
    await gateway.stop();
  }
}

/** Whether a gateway elsewhere, on a copy without some part, lets the device in. */
async function letInOnCopy(
  release: Release,
  home: string,
  device: Device,
  without?: string,
): Promise<boolean> {
  const copy = mkdtempSync(join(tmpdir(), 'pairing-copy-'));
  cpSync(home, copy, { recursive: true });
  if (without) rmSync(join(copy, without), { recursive: true });
  const { ok } = await during(release, copy, (gateway) => knock(gateway, device, 'outside'));
  rmSync(copy, { recursive: true, force: true });
  return ok;
}

/** The part that holds the approvals; another one that does not. */
const PARTS: readonly (readonly [Release, needed: string, spared: string])[] = [
  ['2026.4.26', 'state/devices', 'state/identity'],
  [NEWEST, 'state/state/openclaw.sqlite', 'state/cache'],
];

// content/en/guide/keep-the-state.mdx
test.for(PARTS.filter(([release]) => RUN_ON.some((each) => each === release)))(
  '%s on a copy of its folder knows its devices, and without %s it does not',
  { timeout: 600_000 },
  async ([release, needed, spared]) => {
    const home = mkdtempSync(join(tmpdir(), 'pairing-kept-'));
    const device = newDevice();
    await during(release, home, async (gateway) =>
      expect(await knock(gateway, device, 'local')).toMatchObject({ ok: true }),
    );
    expect(await letInOnCopy(release, home, device)).toBe(true);
    expect(await letInOnCopy(release, home, device, spared)).toBe(true);
    expect(await letInOnCopy(release, home, device, needed)).toBe(false);
    rmSync(home, { recursive: true, force: true });
  },
);
