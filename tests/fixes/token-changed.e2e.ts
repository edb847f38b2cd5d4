import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CheckPage } from '../support/check-page.ts';
import { ControlUi } from '../support/control-ui.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { RUN_ON } from '../support/releases.ts';
import { expect, test } from '../support/test.ts';
import { copied, runs } from './owner.ts';

/** Up to four starts of 40 s, and a command that takes a minute. */
test.setTimeout(480_000);

/** Stops a gateway and starts it again as it was left. */
async function again(gateway: Gateway): Promise<Gateway> {
  const { home, port, release } = gateway;
  await gateway.stop();
  return startGateway({ release, home, port, configured: true });
}

test('2026.9.6: a token that changes with each restart: fixed by the commands shown, it outlives one', async ({
  page,
  context,
}) => {
  const home = mkdtempSync(join(tmpdir(), 'pairing-token-'));
  const first = await startGateway({ home, config: { auth: undefined } });
  const address = `http://127.0.0.1:${first.port}/`;
  const dashboard = new ControlUi(await context.newPage());
  const linked = await runs(first, 'openclaw dashboard --json');
  await dashboard.open(/"browserUrl":"([^"]+)"/.exec(linked)?.[1] ?? '');
  await dashboard.connects();

  let gateway = await again(first);
  await dashboard.open(address);
  const refused = await dashboard.says(/expects its token|mismatch/);
  const check = new CheckPage(page);
  await check.open();
  await check.read(`${refused}\n${gateway.logs()}`);
  await expect(check.verdict).toHaveAttribute('data-verdict', 'gateway-restart-or-token-changed');
  await page.locator('[data-cause]:visible a', { hasText: /More about/ }).click();
  await runs(gateway, await copied(page, 'token-generate'));

  gateway = await again(gateway);
  const shown = await runs(gateway, await copied(page, 'auth-token-show'), true);
  const token = /[\w-]{24,}/.exec(shown)?.[0] ?? '';
  await dashboard.open(`${address}#token=${token}`);
  await dashboard.connects();

  gateway = await again(gateway);
  await dashboard.open(address);
  await dashboard.connects();
  await gateway.stop();
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
});

// this release writes a missing token down once, so only somebody who sets another changes it
test('2026.4.26: another token since the restart: found by the command shown, it outlives one', async ({
  page,
  context,
}) => {
  const release = '2026.4.26';
  test.skip(!RUN_ON.includes(release), 'once a week');
  const home = mkdtempSync(join(tmpdir(), 'pairing-token-'));
  // of the gateway before this start only the token is left, in the user's link
  let gateway = await startGateway({ release, home, token: 'the-token-since-then' });
  const address = `http://127.0.0.1:${gateway.port}/`;
  const dashboard = new ControlUi(await context.newPage());
  await dashboard.open(`${address}#token=the-token-of-before`);
  const refused = await dashboard.says(/token mismatch/);
  const check = new CheckPage(page);
  await check.open();
  await check.read(refused);
  await check.answers({ before: 'worked', change: 'gateway-restarted' });
  await expect(check.verdict).toHaveAttribute('data-verdict', 'gateway-restart-or-token-changed');
  await page.locator('[data-cause]:visible a', { hasText: /More about/ }).click();
  const file = (await runs(gateway, await copied(page, 'config-file'))).trim().replace(/^~/, home);
  const { gateway: set } = JSON.parse(readFileSync(file, 'utf8')) as { gateway: { auth: { token: string } } };
  await dashboard.open(`${address}#token=${set.auth.token}`);
  await dashboard.connects();

  gateway = await again(gateway);
  await dashboard.open(address);
  await dashboard.connects();
  await gateway.stop();
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
});
