import { CheckPage } from '../support/check-page.ts';
import { expect, test } from '../support/test.ts';

const ID = '0b1c9c8e-1111-4222-8333-444455556666';
const REFUSED = `pairing required: device is not approved yet (requestId: ${ID})`;

/** The commands of the fix as the user sees them. */
const shown = (check: CheckPage) => check.page.locator('.fix .command:visible code');

test('commands take the form of the set-up that is chosen once', async ({ page }) => {
  const check = new CheckPage(page);
  await check.comeBack();
  await check.read(REFUSED);
  await expect(shown(check)).toHaveText(['openclaw devices list', `openclaw devices approve ${ID}`]);
  const setup = page.locator('select[name=setup]');
  await setup.selectOption('compose');
  await expect(shown(check)).toHaveText([
    'docker compose run --rm openclaw-cli devices list',
    `docker compose run --rm openclaw-cli devices approve ${ID}`,
  ]);
  await setup.selectOption('docker');
  await page.locator('input[name=container]').fill('my-openclaw');
  await page.locator('input[name=container]').blur();
  await expect(shown(check)).toHaveText([
    'docker exec my-openclaw openclaw devices list',
    `docker exec my-openclaw openclaw devices approve ${ID}`,
  ]);
  await expect(page.locator('.fix .command:visible [data-on]').first()).toHaveText(
    "On the gateway's machine",
  );
  await setup.selectOption('wsl');
  await expect(page.locator('.fix .command:visible [data-on]').first()).toContainText('not in PowerShell');
  await page.reload();
  await check.settled();
  await expect(setup).toHaveValue('wsl');
});

test('what a shell could read otherwise is never put into a command', async ({ page }) => {
  const check = new CheckPage(page);
  await check.open();
  await check.read(REFUSED);
  await page.locator('select[name=setup]').selectOption('docker');
  for (const name of ['a; rm -rf ~', '$(id)', '`id`', "a'b", 'a|b', '--privileged', '%PATH%', 'a b', 'a&b']) {
    await page.locator('input[name=container]').fill(name);
    await page.locator('input[name=container]').blur();
    await expect(shown(check).first()).toHaveText('docker exec <container> openclaw devices list');
  }
});

test('what a command printed leads to the way round, under that command', async ({ page }) => {
  const check = new CheckPage(page);
  await check.open();
  await check.read('pairing required: device is not approved yet');
  const list = page.locator('.fix .setups:visible').first();
  await list.locator('[data-else]').click();
  const box = list.locator('[data-part=else]');
  await expect(box).toBeVisible();
  const printed = box.locator('textarea');
  await expect(printed).toBeFocused();
  const way = page.locator('[data-fallback]:visible');
  await printed.fill('gateway closed (1008): unauthorized: gateway token mismatch');
  await box.locator('[type=submit]').click();
  await expect(way).toHaveAttribute('data-fallback', 'token');
  await printed.fill(
    `{"pending":[{"requestId":"${ID}","deviceId":"abc","clientId":"openclaw-control-ui"}],"paired":[]}`,
  );
  await box.locator('[type=submit]').click();
  await expect(way).toHaveAttribute('data-fallback', 'fine');
  await expect(shown(check).last()).toHaveText(`openclaw devices approve ${ID}`);
  await printed.fill('Segmentation fault');
  await box.locator('[type=submit]').click();
  await expect(way).toHaveAttribute('data-fallback', 'unknown');
});

test('a command that the fix shows is not shown again as what would settle it', async ({ page }) => {
  const check = new CheckPage(page);
  await check.open();
  await check.read('pairing required: device is not approved yet');
  await expect(check.verdict).toHaveAttribute('data-confidence', 'likely');
  const listing = check.verdict.locator('[data-command=devices-list]:visible');
  await expect(listing).toHaveCount(1);
  await expect(check.verdict.locator('[data-settle=devices-list]')).toContainText('the devices list above');
  await check.read('gateway connect failed: Error: device identity required');
  await expect(check.verdict.locator('[data-part=settle] [data-command-is=above]:visible')).toHaveCount(0);
});

test('only an origin goes where an origin belongs, and it nowhere else', async ({ page }) => {
  const check = new CheckPage(page);
  await check.open();
  const command = check.verdict.locator('[data-cause]:visible [data-command=origins-set] code').first();
  for (const [origin, filled] of [
    ['null', '<your-origin>'],
    ['http://box.home:8080', 'http://box.home:8080'],
  ] as const) {
    const line = `closed before connect conn=a1 remote=192.168.1.7 fwd=n/a origin=${origin} host=gw.home:18789`;
    await check.read(`${line} ua=x code=1008 reason=origin not allowed`);
    await expect(check.verdict).toHaveAttribute('data-verdict', 'origin-not-allowed');
    // a stranger may have sent it
    await expect(command).toContainText('["<your-origin>"]');
    await check.verdict.locator('[data-pick="0"]').click();
    await expect(check.verdict).toHaveAttribute('data-confidence', 'proved');
    await expect(check.verdict.locator('[data-part=headline]')).toBeFocused();
    await expect(command).toContainText(`["${filled}"]`);
  }
});
