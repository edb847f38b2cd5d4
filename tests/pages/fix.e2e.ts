import { LOCALE_IDS } from '../../src/i18n/locales.ts';
import { CheckPage } from '../support/check-page.ts';
import { expect, test } from '../support/test.ts';
import { wordIn } from '../support/words.ts';

const ID = '0b1c9c8e-1111-4222-8333-444455556666';
const REFUSED = `pairing required: device is not approved yet (requestId: ${ID})`;

/** The commands of the fix as the user sees them. */
const shown = (check: CheckPage) => check.page.locator('.fix .command:visible code');

for (const locale of LOCALE_IDS)
  test(`commands take the form of the set-up that is chosen once, in ${locale}`, async ({ page }) => {
    const check = new CheckPage(page, locale);
    await check.comeBack();
    await check.read(REFUSED);
    await check.unfold();
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
      wordIn(locale, 'words/commands', 'gateway-host'),
    );
    await setup.selectOption('wsl');
    await expect(page.locator('.fix .command:visible [data-on]').first()).toHaveText(
      wordIn(locale, 'words/fix', 'on-wsl'),
    );
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

for (const locale of LOCALE_IDS)
  test(`what a command printed leads to the way round, under that command, in ${locale}`, async ({
    page,
  }) => {
    const check = new CheckPage(page, locale);
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
    // others may have put it into that list
    await check.unfold();
    await expect(shown(check).last()).toHaveText('openclaw devices approve <requestId>');
    await page.locator('[data-take=requestId]').click();
    await expect(shown(check).last()).toHaveText(`openclaw devices approve ${ID}`);
    await printed.fill('Segmentation fault');
    await box.locator('[type=submit]').click();
    await expect(way).toHaveAttribute('data-fallback', 'unknown');
    await expect(box.getByRole('status')).toContainText(
      wordIn(locale, 'findings/paste', 'text-not-understood'),
    );
    await printed.fill('the zork of this place was refused\nRun: openclaw doctor --fix');
    await box.locator('[type=submit]').click();
    await expect(box.getByRole('status')).toContainText(
      wordIn(locale, 'findings/paste', 'text-names-cure', {
        advice: '\u2068Run: openclaw doctor --fix\u2069',
      }),
    );
    await expect(box.getByRole('status')).toContainText(
      wordIn(locale, 'findings/paste', 'text-unread', {
        unread: '\u2068the zork of this place was refused\u2069',
      }),
    );
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

test('what others chose goes into a command by the reader’s press alone, and is told before it', async ({
  page,
}) => {
  const check = new CheckPage(page);
  await check.open();
  const evil = 'https://evil.example';
  const line = `2026-11-27T10:02:11.000+00:00 [ws] closed before connect conn=2 remote=10.77.0.1 origin=${evil} host=127.0.0.1:18789 code=1008 reason=origin not allowed`;
  await check.paste.fill(`origin not allowed\n${line}`);
  await check.check('http://localhost:23990');
  const command = check.verdict.locator('[data-cause]:visible [data-command=origins-set] code').first();
  await expect(command).toContainText('["http://localhost:23990"]');
  const offers = page.locator('[data-list=offers] > li');
  await expect(offers).toHaveText([
    /http:\/\/localhost:23990 It is the address that you typed/,
    /not the address that you typed/,
  ]);
  const take = offers.nth(1).getByRole('button');
  await expect(take).toHaveAccessibleName(`Take this one: ${evil}`);
  await take.click();
  await expect(command).toContainText(`["${evil}"]`);
  await expect(page.locator('[data-part=offers-heading]')).toBeFocused();
  await expect(page.locator('[data-part=announce]')).toHaveText(`${evil} is in the command now.`);
  await offers.nth(0).getByRole('button').click();
  await expect(command).toContainText('["http://localhost:23990"]');
  // a new look begins without it
  await check.read(REFUSED);
  await expect(offers).toHaveCount(0);
});

test('of two requests that were shown the newer one is in the command, and both are told', async ({
  page,
}) => {
  const check = new CheckPage(page);
  await check.open();
  const newer = ID.replace('0b1c', '1c2d');
  await check.read(`${REFUSED}\n${REFUSED.replace(ID, newer)}`);
  await check.unfold();
  const approve = shown(check).last();
  await expect(approve).toHaveText(`openclaw devices approve ${newer}`);
  await expect(page.locator('[data-list=offers] > li')).toHaveCount(2);
  await page.locator(`[data-value="${ID}"]`).click();
  await expect(approve).toHaveText(`openclaw devices approve ${ID}`);
  await check.read(`${REFUSED}\n$ openclaw devices approve ${ID}\nunknown requestId`);
  await expect(shown(check).last()).not.toContainText(ID);
});
