import { LOCALE_IDS } from '../../src/i18n/locales.ts';
import { pathIn } from '../../src/i18n/path-parts.ts';
import { CheckPage } from '../support/check-page.ts';
import { spyOn } from '../support/spy.ts';
import { expect, test } from '../support/test.ts';

const SECRET = 'c0ffee5ec4e7c0ffee';

for (const locale of LOCALE_IDS)
  test(`answers and what was found survive a reload and a visit elsewhere, in ${locale}`, async ({
    page,
  }) => {
    const check = new CheckPage(page, locale);
    await check.comeBack();
    await check.read('unauthorized: gateway token mismatch');
    const verdict = (await check.verdict.getAttribute('data-verdict')) ?? '';
    expect(verdict).not.toMatch(/^(?:cannot-tell)?$/);
    await page.locator('[data-action=ask]:visible').first().click();
    const asked = page.locator('[data-question]:visible');
    const question = await asked.getAttribute('data-question');
    await asked.locator('[data-answer]').first().click();
    await page.reload();
    await check.settled();
    await expect(page.locator(`[data-change=${question}]`)).toBeVisible();
    await page.goto(`/${pathIn(locale, 'causes/')}`);
    await check.comeBack();
    await check.settled();
    await expect(check.verdict).toHaveAttribute('data-verdict', verdict);
    await expect(page.locator('[data-finding=said-token-mismatch]')).toBeVisible();
  });

test('the paste, the address and a token in it do not stay in the tab', async ({ page }) => {
  const check = new CheckPage(page);
  await check.comeBack();
  const spy = spyOn(page);
  await check.address.fill('gw.example.invalid');
  await check.paste.fill(`token=${SECRET}\npairing required\n/home/verity/.openclaw verity@example.org`);
  await page.locator('[data-action=check]').click();
  await check.settled();
  const kept = await spy.stored();
  expect(kept).toContain('said-pairing-required');
  expect(kept).not.toMatch(/c0ffee|verity|gw\.example/);
  await page.reload();
  await check.settled();
  await expect(check.paste).toHaveValue('');
  await expect(check.address).toHaveValue('');
});

test('«start again» forgets it all', async ({ page }) => {
  const check = new CheckPage(page);
  await check.comeBack();
  await check.read('pairing required');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(1);
  await page.locator('[data-part=verdict] [data-action=restart]').click();
  await expect(check.root).toHaveAttribute('data-machine', 'collecting');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('somebody who only comes to read loads no engine', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await page.goto('/check/', { waitUntil: 'networkidle' });
  expect(scripts.filter((url) => /engine/.test(url))).toEqual([]);
});
