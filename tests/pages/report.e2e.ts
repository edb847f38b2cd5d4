import { readFileSync } from 'node:fs';
import { LOCALE_IDS, TRANSLATIONS } from '../../src/i18n/locales.ts';
import { CheckPage } from '../support/check-page.ts';
import { spyOn } from '../support/spy.ts';
import { expect, test } from '../support/test.ts';
import { wordIn } from '../support/words.ts';

for (const locale of LOCALE_IDS)
  test(`the report shows exactly what is copied and saved, and nothing is sent, in ${locale}`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const check = new CheckPage(page, locale);
    await check.open();
    await check.read('unauthorized: gateway token mismatch\nOPENCLAW_GATEWAY_TOKEN=c0ffee5ec4e7c0ffee');
    const spy = spyOn(page);
    await page.locator('[data-share=report]').click();
    const sheet = page.locator('textarea[name=report]');
    await expect(sheet).toBeFocused();
    await expect(sheet).toHaveValue(
      new RegExp(`## ${wordIn(locale, 'words/report', 'report-gates')}[\\s\\S]*said-token-mismatch`),
    );
    await expect(page.locator('[data-part=report-removed]')).toContainText(
      wordIn(locale, 'words/check', 'removed-token', { count: '1' }),
    );
    await sheet.fill('only this');
    await page.locator('[data-share=copy]').click();
    await expect(page.locator('[data-part=share-done]')).not.toBeEmpty();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('only this');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-share=download]').click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toBe('only this');
    // the panel's own script and words are all that is fetched
    const own = /^GET \S+\/(?:_astro\/\S+\.js|check\/words-report\.\w+\.json) |blob:/;
    expect(spy.heard.filter((line) => !own.test(line))).toEqual([]);
  });

test('the issue text asks for what only the user knows', async ({ page }) => {
  const check = new CheckPage(page);
  await check.open();
  await check.read('pairing required');
  await page.locator('[data-share=issue]').click();
  await expect(page.locator('textarea[name=report]')).toHaveValue(/### Steps to reproduce/);
});

test('a new look closes a report that is no longer true', async ({ page }) => {
  const check = new CheckPage(page);
  await check.open();
  await check.read('pairing required');
  await page.locator('[data-share=report]').click();
  const sheet = page.locator('textarea[name=report]');
  await expect(sheet).toBeVisible();
  await page.locator('[data-action=works]').click();
  await expect(sheet).toBeHidden();
  await page.locator('[data-share=report]').click();
  await expect(sheet).toHaveValue(/It works now/);
});

for (const locale of TRANSLATIONS)
  test(`a report in ${locale} is read where it is pasted, in English`, async ({ page }) => {
    const check = new CheckPage(page, locale);
    await check.open();
    await check.read('unauthorized: gateway token mismatch');
    await page.locator('[data-share=report]').click();
    const sheet = page.locator('textarea[name=report]');
    await expect(sheet).toHaveValue(/said-token-mismatch/);
    const report = await sheet.inputValue();
    const helper = new CheckPage(page);
    await helper.open();
    await helper.read(report);
    await expect(helper.verdict).toHaveAttribute('data-verdict', 'token-missing-or-wrong');
  });

test('a report that somebody pastes gives the verdict it was made of', async ({ page }) => {
  const check = new CheckPage(page);
  await check.open();
  await check.read(readFileSync('tests/fixtures/report-v1-three-attempts.md', 'utf8'));
  await expect(check.verdict).toHaveAttribute('data-verdict', 'rate-limited');
});
