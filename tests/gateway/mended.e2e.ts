import type { Page } from '@playwright/test';
import { readChallenge } from '../../src/gateway/frames.ts';
import { CheckPage } from '../support/check-page.ts';
import { talk } from '../support/client.ts';
import { ControlUi, OUTSIDE } from '../support/control-ui.ts';
import { newDevice } from '../support/device.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { freePort } from '../support/ports.ts';
import { homeAt, openShell } from '../support/shell.ts';
import { expect, test } from '../support/test.ts';

/** A gateway starts in 15 to 40 s here, and one of these needs four starts and a command that takes a minute. */
test.setTimeout(480_000);

/** What 2026.9.6 speaks. */
const PROTOCOL = 4;
/** Ten failed log-ins lock an origin out. */
const MORE_THAN_LOCKS = 12;

/** A command exactly as the page shows it, its placeholders filled in. */
async function copied(page: Page, id: string): Promise<string> {
  const code = page.locator(`.command[data-command="${id}"]:visible code`).first();
  await expect(code).not.toHaveText(/<[a-z-]+>/i);
  return (await code.textContent()) ?? '';
}

/** Runs a line on the gateway's machine and expects it to go well. */
async function runs(gateway: Gateway, line: string, terminal = false): Promise<string> {
  const shell = openShell(gateway.release, homeAt(gateway.home));
  const { code, stdout, stderr } = await shell.run(line, terminal);
  shell.close();
  expect(code, `${line}\n${stdout}\n${stderr}`).toBe(0);
  return `${stdout}\n${stderr}`;
}

/** A gateway whose dashboard is opened from an address that is not local. */
async function outsideGateway(): Promise<{ gateway: Gateway; address: string }> {
  const port = await freePort();
  const address = `http://${OUTSIDE}:${port}`;
  const gateway = await startGateway({
    bind: 'lan',
    port,
    config: { controlUi: { allowedOrigins: [address] } },
  });
  return { gateway, address };
}

test('a new device: approved by the command shown, it connects; a higher role: approved again', async ({
  page,
  context,
}) => {
  test.skip(!OUTSIDE, 'this machine has no address but its own');
  const { gateway, address } = await outsideGateway();
  const check = new CheckPage(page);
  const dashboard = new ControlUi(await context.newPage());
  await dashboard.open(`${address}/#token=${gateway.token}`);
  const refused = await dashboard.says(/requestId: [0-9a-f-]{36}/);
  await check.open();
  await check.read(refused);
  await check.says('new-device', 'likely');
  await runs(gateway, await copied(page, 'devices-approve'));
  await dashboard.connects();
  await page.locator('[data-action=works]').click();
  await expect(page.locator('[data-part=solved]')).toBeVisible();

  const [paired = ''] = (await gateway.devices()).paired;
  await runs(gateway, `openclaw devices revoke --device ${paired} --role operator`);
  await dashboard.open(`${address}/#token=${gateway.token}`);
  const upgrade = await dashboard.says(/requestId: [0-9a-f-]{36}/);
  await check.open();
  await check.read(upgrade);
  await expect(check.verdict).toHaveAttribute('data-verdict', 'scope-or-role-upgrade');
  await runs(gateway, await copied(page, 'devices-approve'));
  await dashboard.connects();
  await gateway.stop();
});

test('a token that changes with each restart: fixed by the command shown, it outlives one', async ({
  page,
  context,
}) => {
  const first = await startGateway({ config: { auth: undefined } });
  const { home, port } = first;
  const address = `http://127.0.0.1:${port}/`;
  const dashboard = new ControlUi(await context.newPage());
  const linked = await runs(first, 'openclaw dashboard --json');
  await dashboard.open(/"browserUrl":"([^"]+)"/.exec(linked)?.[1] ?? '');
  await dashboard.connects();
  const again = async (gateway: Gateway): Promise<Gateway> => {
    await gateway.stop();
    return startGateway({ home, port, configured: true });
  };

  let gateway = await again(first);
  await dashboard.open(address);
  const refused = await dashboard.says(/mismatch/);
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
});

test('locked out: a restart ends it, and the right token connects', async ({ page, context }) => {
  const gateway = await startGateway();
  const origin = `http://127.0.0.1:${gateway.port}`;
  for (let run = 0; run < MORE_THAN_LOCKS; run += 1) {
    const device = newDevice();
    await talk(
      gateway.url,
      (frame) => {
        const greeting = readChallenge(frame);
        return greeting && device.connect(greeting.nonce, 'a-wrong-token', PROTOCOL);
      },
      origin,
    );
  }
  const dashboard = new ControlUi(await context.newPage());
  await dashboard.open(`${origin}/#token=${gateway.token}`);
  const refused = await dashboard.says(/too many failed/i);
  const check = new CheckPage(page);
  await check.open();
  await check.read(refused);
  await expect(check.verdict).toHaveAttribute('data-verdict', 'rate-limited');
  await gateway.stop();
  const restarted = await startGateway({ port: gateway.port });
  await dashboard.open(`${origin}/#token=${restarted.token}`);
  await dashboard.connects();
  await restarted.stop();
});
