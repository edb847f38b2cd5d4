import { CheckPage } from '../support/check-page.ts';
import { expect, test } from '../support/test.ts';

test('a release that is named exactly is the one that is shown, also after a reload', async ({ page }) => {
  const check = new CheckPage(page);
  await check.comeBack();
  await check.read('pairing required: device is not approved yet');
  const shown = page.locator('[data-part=release]');
  await expect(shown).toHaveText(/not known yet/);

  await page.locator('[data-change=release]').first().click();
  const field = page.locator('input[name=release]');
  await field.fill('the newest');
  await field.press('Enter');
  await expect(page.locator('#release-problem')).toHaveText(/^That is no release number/);
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('the newest');

  await field.fill('OpenClaw 2026.4.20 (abc1234)');
  await field.press('Enter');
  await check.settled();
  await expect(shown).toHaveText('Shown for OpenClaw 2026.4.20.');
  await expect(page.locator('[data-list=answers]')).toContainText('2026.4.20');

  await page.reload();
  await check.settled();
  await expect(shown).toHaveText('Shown for OpenClaw 2026.4.20.');
});

test('one that came after the last that was run is said to be such', async ({ page }) => {
  const check = new CheckPage(page);
  await check.comeBack();
  await check.read('pairing required: device is not approved yet\nOpenClaw 2031.1.2');
  await expect(page.locator('[data-part=release]')).toHaveText(
    /^Shown for OpenClaw 2031\.1\.2, which we have not run yet\. The newest that we ran is 20\d\d\.\d+\.\d+\.$/,
  );
});
