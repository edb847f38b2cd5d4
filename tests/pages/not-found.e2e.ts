import { expect, test } from '../support/test.ts';

test('a lost address is searched for, once the user goes to the box', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/search/')) scripts.push(request.url());
  });
  const answer = await page.goto('/erors/pairing-requird/');
  expect(answer?.status()).toBe(404);
  const field = page.locator('main').getByRole('searchbox');
  await expect(field).toHaveValue('pairing requird');
  expect(scripts).toEqual([]);
  await field.focus();
  const hit = page.locator('main .hits a').first();
  await expect(hit).toHaveAttribute('href', /pairing-required/);
  await hit.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('pairing required');
});

test('without a script the way to the search is a link', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}/no-such-page/`);
  await expect(page.getByRole('searchbox')).toBeHidden();
  await page.getByRole('link', { name: 'Search for it' }).click();
  await expect(page).toHaveURL(/\/search\/$/);
  await context.close();
});
