import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const rows = (page: Page) => page.locator('[data-rows] tbody tr:visible');
const field = (page: Page) => page.getByRole('searchbox', { name: 'Filter by text or code' });
const status = (page: Page) => page.locator('[data-filter] [role=status]');

test('the tables of errors are narrowed while somebody types', async ({ page }) => {
  await page.goto('/errors/');
  const all = await rows(page).count();
  expect(all).toBeGreaterThan(60);
  await field(page).fill('auth token mismatch');
  await expect(status(page)).toHaveText(new RegExp(`^\\d+ of ${all} errors$`));
  const left = await rows(page).count();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(10);
  await expect(status(page)).toHaveText(`${left} of ${all} errors`);
  for (const text of await rows(page).allTextContents()) expect(text.toLowerCase()).toContain('mismatch');
  // gates without a row that stays are away too, and so are the links to them
  const groups = await page.locator('[data-rows]:has(tbody tr:visible)').count();
  await expect(page.locator('[data-rows] h2:visible')).toHaveCount(groups);
  await expect(page.locator('.to-gates li:visible')).toHaveCount(groups);
  await field(page).fill('');
  await expect(rows(page)).toHaveCount(all);
  await expect(status(page)).toHaveText('');
});

test.describe('case, underscores and spaces are one', () => {
  for (const typed of ['origin not allowed', 'ORIGIN_NOT_ALLOWED', 'Origin-Not-Allowed', 'originnotallowed'])
    test(typed, async ({ page }) => {
      await page.goto('/errors/');
      await field(page).fill(typed);
      await expect(rows(page).first()).toContainText('origin not allowed');
      await expect(rows(page)).toHaveCount(1);
    });
});

test('with the keyboard alone: type, go down, go up, open', async ({ page }) => {
  await page.goto('/errors/');
  await field(page).focus();
  await page.keyboard.type('device signature');
  await expect(rows(page)).toHaveCount(2);
  await page.keyboard.press('ArrowDown');
  await expect(rows(page).nth(0).getByRole('link')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(rows(page).nth(1).getByRole('link')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/errors\/device-signature-expired\/$/);
});

test('a row that says it only in its folded texts is unfolded, and folded again after', async ({ page }) => {
  await page.goto('/errors/');
  await field(page).fill('Browser origin not allowed');
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByText('Browser origin not allowed')).toBeVisible();
  await field(page).fill('');
  await expect(page.getByText('Browser origin not allowed')).toBeHidden();
});

test('the address keeps what is typed, and fills the field again', async ({ page }) => {
  await page.goto('/errors/');
  await field(page).fill('1006');
  await expect(page).toHaveURL(/\/errors\/#q=1006$/);
  const left = await rows(page).count();
  await page.reload();
  await expect(status(page)).toContainText(`${left} of`);
  await expect(field(page)).toHaveValue('1006');
  await page.goto('/errors/?q=rate%20limited');
  await expect(field(page)).toHaveValue('rate limited');
  await expect(rows(page).first()).toContainText('AUTH_RATE_LIMITED');
});

test('what is no word stays out of the address', async ({ page }) => {
  await page.goto('/errors/');
  await field(page).fill('token 8f3kQ92LmzX04TbvYw71RpAe');
  await expect(rows(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/errors\/$/);
});

test('where nothing is found the check takes the text', async ({ page }) => {
  await page.goto('/errors/');
  await field(page).fill('the zork was refused');
  await expect(rows(page)).toHaveCount(0);
  await expect(status(page)).toHaveText('No error here says that.');
  await page.locator('[data-nothing] a').click();
  await expect(page).toHaveURL(/\/check\//);
  await expect(page.locator('textarea[name=paste]')).toHaveValue(/the zork was refused/);
});

test('nothing of the filter is loaded before somebody goes to it', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto('/errors/', { waitUntil: 'networkidle' });
  expect(scripts).toEqual([]);
  await field(page).pressSequentially('1006');
  // what was typed before the code came counts
  await expect(status(page)).toHaveText(/^\d+ of \d+ errors$/);
  expect(scripts.length).toBeGreaterThan(0);
});

test('on a narrow phone every row is a block, and nothing stands beside the page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/errors/');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const widths = await rows(page).evaluateAll((all) =>
    all.flatMap((row) => [...row.children].map((cell) => cell.getBoundingClientRect().width)),
  );
  expect(widths.filter((width) => width > 0 && width < 200)).toEqual([]);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the tables stand there whole, with no field that does nothing', async ({ page }) => {
    await page.goto('/errors/');
    await expect(page.locator('[data-filter]')).toBeHidden();
    expect(await rows(page).count()).toBeGreaterThan(60);
    await page.getByText('more text', { exact: false }).first().click();
    await expect(page.locator('.errors details[open] p').first()).toBeVisible();
    await page.locator('.to-gates a').last().click();
    await expect(page).toHaveURL(/#pairing$/);
  });
});
