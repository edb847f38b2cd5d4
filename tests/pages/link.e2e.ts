import { readFileSync } from 'node:fs';
import { LOCALE_IDS } from '../../src/i18n/locales.ts';
import { CheckPage } from '../support/check-page.ts';
import { expect, test } from '../support/test.ts';

for (const locale of LOCALE_IDS)
  test(`a link brings a helper to the same verdict, in ${locale}`, async ({ page, browser }) => {
    const check = new CheckPage(page, locale);
    await check.open();
    await check.read(
      'pairing required: device is not approved yet (requestId: 0b1c9c8e-1111-4222-8333-444455556666)',
    );
    await page.locator('[data-share=report]').click();
    await expect(page.locator('input[name=link]')).toHaveValue(/#v1=/);
    const link = await page.locator('input[name=link]').inputValue();
    expect(link.length).toBeLessThan(2_100);
    await expect(check.verdict).toHaveAttribute('data-verdict', 'new-device');

    const helper = await browser.newContext();
    const other = new CheckPage(await helper.newPage());
    await other.page.goto(link);
    await other.settled();
    await expect(other.verdict).toHaveAttribute('data-verdict', 'new-device');
    await expect(other.page.locator('[data-part=linked]')).toBeVisible();
    expect(other.page.url()).toBe(page.url());
    expect(await other.page.content()).not.toContain('0b1c9c8e');
    await helper.close();
  });

test('a link of version 1 is read, also in a tab that shows the page already', async ({ page }) => {
  const check = new CheckPage(page);
  await check.open();
  const fragment = readFileSync('tests/fixtures/link-v1-three-attempts.txt', 'utf8').trim();
  await page.evaluate((hash) => {
    location.hash = hash;
  }, fragment);
  await check.settled();
  await expect(check.verdict).toHaveAttribute('data-verdict', 'rate-limited');
  await expect(page.locator('[data-part=progress]')).toHaveAttribute('data-progress', 'other-code');
  // what is shown has an address of its own; the attempts in it are those of the link
  expect(new URL(page.url()).hash).toBe(fragment);
});

test('a broken link is no harm', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  const check = new CheckPage(page);
  await page.goto('/check/#v1=bm9uc2Vuc2U');
  await expect(check.problem).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
  await check.read('pairing required');
  expect(errors).toEqual([]);
});
