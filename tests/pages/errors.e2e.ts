import { expect, test } from '../support/test.ts';

test('the tables of errors are narrowed while somebody types', async ({ page }) => {
  await page.goto('/errors/');
  const rows = page.locator('[data-rows] tbody tr:visible');
  const all = await rows.count();
  expect(all).toBeGreaterThan(60);
  const field = page.getByRole('searchbox', { name: 'Filter' });
  await field.focus();
  await field.fill('auth token mismatch');
  const status = page.getByRole('status');
  await expect(status).toHaveText(/^\d+ of these errors\.$/);
  const left = await rows.count();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(10);
  await expect(status).toHaveText(`${left} of these errors.`);
  for (const text of await rows.allTextContents()) expect(text.toLowerCase()).toContain('mismatch');
  // gates without a row that stays are away too
  await expect(page.locator('[data-rows] h2:visible')).toHaveCount(
    await page.locator('[data-rows]:has(tbody tr:visible)').count(),
  );
  await field.fill('no such thing');
  await expect(rows).toHaveCount(0);
  await expect(page.locator('[data-nothing] a')).toBeVisible();
  await field.fill('');
  await expect(rows).toHaveCount(all);
  await expect(status).toHaveText('');
});

test('what was typed before the code came counts', async ({ page }) => {
  await page.goto('/errors/');
  await page.getByRole('searchbox', { name: 'Filter' }).pressSequentially('1006');
  await expect(page.getByRole('status').first()).toHaveText(/^\d+ of these errors\.$/);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the tables stand there whole, with no field that does nothing', async ({ page }) => {
    await page.goto('/errors/');
    await expect(page.locator('[data-filter]')).toBeHidden();
    expect(await page.locator('[data-rows] tbody tr:visible').count()).toBeGreaterThan(60);
  });
});
