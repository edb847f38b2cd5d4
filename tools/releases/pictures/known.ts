import { generateKeyPairSync } from 'node:crypto';
import type { Page } from 'playwright-core';
import { ControlUi } from '../../../tests/support/control-ui.ts';
import { type Device, deviceOf } from '../../../tests/support/device.ts';
import { HOST, knock } from '../../../tests/support/outside.ts';
import type { Stage } from './stage.ts';

/** Where the dashboard keeps its key, in every release that is pictured. */
const KEY = 'openclaw-device-identity-v1';
/** And how the place begins where it keeps the token that its device was given. */
const TOKEN = 'openclaw.device.auth.v1';
/** How long a page may take to say more than its title. */
const WITHIN = 5_000;
/** A gateway of a busy machine may be late for a command. */
const TRIES = 3;

/** Runs a command on the gateway's machine, as its owner. */
async function runs({ gateway }: Stage, ...command: readonly string[]): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    const { code, stderr } = await gateway.cli(...command);
    if (code === 0) return;
    if (tried === TRIES) throw new Error(`openclaw ${command.join(' ')}: exit ${code}\n${stderr}`);
  }
}

/** Lets a device of a browser ask for rights, and approves that. */
async function approve(stage: Stage, device: Device, scopes?: readonly string[]): Promise<void> {
  const { details } = await knock(stage.gateway, device, 'outside', scopes);
  await runs(stage, 'devices', 'approve', String(details['requestId']));
}

/** Makes a device, and has all pages of a browser find its key as they would have left it there themselves. */
async function deviceIn(page: Page): Promise<Device> {
  const { privateKey } = generateKeyPairSync('ed25519');
  // one that called itself otherwise would have to be approved for that
  const device = deviceOf(privateKey, await page.evaluate(() => navigator.platform));
  const { x: publicKey, d } = privateKey.export({ format: 'jwk' });
  const kept = { version: 1, deviceId: device.id, publicKey, privateKey: d, createdAtMs: Date.now() };
  const entry = [KEY, JSON.stringify(kept)] as const;
  await page.context().addInitScript(([key, value]) => {
    if (location.protocol === 'https:') localStorage.setItem(key, value);
  }, entry);
  return device;
}

/** Opens a dashboard whose device was approved for reading alone: it asks for everything. */
export async function scopeUpgrade(page: Page, stage: Stage): Promise<void> {
  await approve(stage, await deviceIn(page));
  await page.goto(`https://${HOST}/#token=${stage.gateway.token}`);
}

/** All that a dashboard has asked for, up to the newest release. */
const ALL = ['admin', 'approvals', 'pairing', 'questions', 'read', 'write'].map((name) => `operator.${name}`);

/** Opens a dashboard in a new tab, which has nothing but its device's own token, once that device was removed. */
export async function tokenEnded(page: Page, stage: Stage): Promise<void> {
  const device = await deviceIn(page);
  await approve(stage, device, ALL);
  const dashboard = new ControlUi(await page.context().newPage());
  await dashboard.open(`https://${HOST}/#token=${stage.gateway.token}`);
  await dashboard.connects();
  await dashboard.page.waitForFunction(
    (begins) => Object.keys(localStorage).some((key) => key.startsWith(begins)),
    TOKEN,
    { timeout: WITHIN },
  );
  // while it is open, it would ask to be let in again
  await dashboard.page.close();
  await runs(stage, 'devices', 'remove', device.id);
  await page.goto(`https://${HOST}`);
  // since 2026.6 the title speaks of any token; which one it is stands below
  const raw = page.getByText('Raw error').click({ timeout: WITHIN });
  await raw.catch(() => undefined);
}
