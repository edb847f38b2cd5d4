import { LOCALE_IDS } from '../../src/i18n/locales.ts';
import { CheckPage } from '../support/check-page.ts';
import { plainHttp } from '../support/targets.ts';
import { expect, test } from '../support/test.ts';
import { wordIn } from '../support/words.ts';

for (const locale of LOCALE_IDS)
  test(`a later gate reads as progress, and the timeline shows before and after, in ${locale}`, async ({
    page,
  }) => {
    const check = new CheckPage(page, locale);
    await check.open();
    await check.read('disconnected (1008): origin not allowed');
    const { progress } = check;
    await expect(progress).toBeHidden();
    await check.again('unauthorized: gateway token mismatch');
    await expect(progress).toHaveAttribute('data-progress', 'further');
    const [before, now] = ['origin.name', 'token.name'].map((gate) => wordIn(locale, 'gates', gate));
    const said = wordIn(locale, 'words/again', 'progress-further', { before: before ?? '', now: now ?? '' });
    await expect(progress).toContainText(said);
    await expect(page.locator('[data-timeline=before] [data-gate=origin]')).toHaveAttribute(
      'data-state',
      'stopped',
    );
    expect((await check.gates()).token).toBe('stopped');
    await check.again('unauthorized: device token mismatch (rotate/reissue device token)');
    await expect(progress).toHaveAttribute('data-progress', 'other-code');
    await check.again('unauthorized: device token mismatch (rotate/reissue device token)');
    await expect(progress).toHaveAttribute('data-progress', 'same');
  });

for (const locale of LOCALE_IDS)
  test(`«it works now» says how to keep it so, for the cause that was mended, in ${locale}`, async ({
    page,
  }) => {
    const check = new CheckPage(page, locale);
    await check.open();
    await check.read('pairing required: device is not approved yet');
    await page.locator('[data-action=works]').click();
    const solved = page.locator('[data-part=solved]');
    await expect(solved.locator('h2')).toBeFocused();
    await expect(solved.locator('[data-keep]:visible')).toHaveAttribute('data-keep', 'new-device');
    await page.locator('[data-action=not-yet]').click();
    await check.settled();
    await expect(page.locator('[data-part=progress]')).toBeHidden();
  });

test('a dashboard that is connected is seen without asking', async ({ page }) => {
  const check = new CheckPage(page);
  await check.open();
  await check.read('unauthorized: gateway token mismatch');
  await check.again('OPENCLAW\nGateway Dashboard\nHealth\nOK\nChat');
  await expect(check.root).toHaveAttribute('data-machine', 'solved');
});

test('the address is checked again by its button, and only where there is one', async ({ page }) => {
  const target = await plainHttp();
  const check = new CheckPage(page);
  await check.open();
  await check.check(target.address);
  await check.stoppedAt('upgrade');
  await page.locator('[data-action=again]').click();
  await expect(page.locator('[data-part=progress]')).toHaveAttribute('data-progress', 'same');
  await page.locator('[data-part=verdict] [data-action=restart]').click();
  await check.read('pairing required');
  await expect(page.locator('[data-action=again]')).toBeHidden();
  await target.stop();
});

for (const parts of ['engine', 'core', 'reading', 'redact', 'engine|core|reading|redact'])
  test(`a check without its ${parts} is loaded at the next press, and nothing typed is lost`, async ({
    page,
  }) => {
    const check = new CheckPage(page);
    // a part is asked for in a folder that is written in other ways, too
    const lost = new RegExp(`/(?:${parts})\\.[^/]*\\.js$`);
    await page.route(lost, (route) => route.abort());
    await check.open();
    await page.fill('textarea[name=paste]', 'disconnected (1008): origin not allowed');
    await page.click('[data-action=check]');
    const notice = page.locator('p[data-not-loaded]');
    await expect(notice).toBeVisible();
    await page.unroute(lost);
    await page.click('[data-action=check]');
    await expect(check.verdict).toHaveAttribute('data-verdict', 'origin-not-allowed');
    await expect(notice).toBeHidden();
    await check.again('unauthorized: gateway token mismatch');
    await expect(check.progress).toHaveAttribute('data-progress', 'further');
  });

test('an address is looked at by the next press where what looks could not be loaded', async ({ page }) => {
  const target = await plainHttp();
  const check = new CheckPage(page);
  await page.route(/looking\.[^/]*\.js$/, (route) => route.abort());
  await check.open();
  await check.press(target.address);
  const notice = page.locator('p[data-not-loaded]');
  await expect(notice).toBeVisible();
  await expect(check.root).toHaveAttribute('data-machine', 'collecting');
  await page.unroute(/looking\.[^/]*\.js$/);
  await check.check(target.address);
  await check.stoppedAt('upgrade');
  await expect(notice).toBeHidden();
  await target.stop();
});
