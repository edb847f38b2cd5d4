import { brotliCompressSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const input = (page: Page) => page.getByRole('searchbox', { name: /Search this site/ });

/** Types a query into the open box and waits for what it finds. */
async function find(page: Page, query: string): Promise<void> {
  await input(page).fill(query);
  await expect(page.locator('[data-search-box]')).toHaveAttribute('data-drawn', query);
}

/** What the browser said it refused under the policy of the page. */
const refused: string[] = [];

test.beforeEach(({ page }) => {
  refused.length = 0;
  page.on('console', (message) => {
    if (/content security policy|trusted ?types?/i.test(message.text())) refused.push(message.text());
  });
});

test.afterEach(() => {
  expect(refused).toEqual([]);
});

test('nothing of the search is loaded before intent, and little after it', async ({ page }) => {
  const loaded: Response[] = [];
  page.on('response', (response) => loaded.push(response));
  await page.goto('/causes/new-device/', { waitUntil: 'networkidle' });
  expect(loaded.filter((response) => /search/.test(response.url()))).toEqual([]);
  const before = loaded.length;
  await page.keyboard.press('/');
  await expect(input(page)).toBeFocused();
  await find(page, 'disconnected (1008): pairing required');
  const after = loaded.slice(before);
  expect(after.map((response) => new URL(response.url()).pathname)).toContain('/search/index.json');
  expect(after.length).toBeLessThanOrEqual(4);
  const sizes = await Promise.all(
    after.map(async (response) => brotliCompressSync(await response.body()).length),
  );
  const bytes = sizes.reduce((sum, each) => sum + each, 0);
  console.log(`search: the first takes ${bytes} bytes in ${after.length} requests`);
  expect(bytes).toBeLessThanOrEqual(68 * 1024);
});

test('the dialog opens at its link, at / and at Ctrl K, and Escape gives the focus back', async ({
  page,
}) => {
  await page.goto('/guide/');
  const dialog = page.getByRole('dialog');
  const link = page.getByRole('link', { name: 'Search', exact: true });
  await link.click();
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(link).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(input(page)).toBeFocused();
  await expect(input(page)).toHaveValue('');
});

test('in a field, / is a character', async ({ page }) => {
  await page.goto('/check/');
  await page.locator('input[name=address]').focus();
  await page.keyboard.type('http://gw');
  await expect(page.locator('input[name=address]')).toHaveValue('http://gw');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('the / key can be switched off and stays off', async ({ page }) => {
  await page.goto('/guide/');
  await page.keyboard.press('/');
  await page.getByRole('checkbox', { name: 'The / key opens search' }).uncheck();
  await page.goto('/faq/');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('the list is walked with arrow keys, and Enter in the field opens the first', async ({ page }) => {
  await page.goto('/guide/');
  await page.keyboard.press('/');
  await find(page, 'origin not allowed');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.hits a').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(input(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/errors\/origin-not-allowed\/$/);
});

test('a hit leads to the section too, and the section is there', async ({ page }) => {
  await page.goto('/search/#q=local+storage&kind=cause');
  const section = page.locator('.hits > li p:nth-child(3) a').first();
  const anchor = new URL((await section.getAttribute('href')) ?? '').hash;
  await section.click();
  await expect(page.locator(anchor)).toBeInViewport();
});

test('the filter shows one kind, and the address holds query and filter', async ({ page }) => {
  await page.goto('/search/#q=token');
  await expect(page.locator('[data-status]')).toHaveText(/results/);
  await page.getByRole('radio', { name: /^Errors/ }).check();
  await expect(page).toHaveURL(/#q=token&kind=error$/);
  const kinds = page.locator('.hits > li small');
  await expect(kinds.first()).toHaveText('Errors');
  expect(new Set(await kinds.allTextContents())).toEqual(new Set(['Errors']));
  await page.reload();
  await expect(page.getByRole('radio', { name: /^Errors/ })).toBeChecked();
  await expect(kinds.first()).toHaveText('Errors');
});

test('recipes are found as files, where they stand on their page', async ({ page }) => {
  await page.goto('/search/#q=nginx.conf&kind=recipe');
  await page.locator('.hits a').first().click();
  await expect(page.locator('#nginx-conf')).toBeInViewport();
});

test('a misspelt word is read as a known one, and the user is told', async ({ page }) => {
  await page.goto('/search/#q=paring+required');
  await expect(page.locator('[data-status]')).toHaveText(/Read as: pairing\./);
});

test('a secret typed here is neither in the address nor kept', async ({ page }) => {
  await page.goto('/search/');
  await input(page).fill('token=c0ffee5ec4e7c0ffee mismatch');
  await expect(page.locator('[data-status]')).toHaveText(/results/);
  expect(page.url()).not.toContain('c0ffee');
  expect(
    await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])),
  ).not.toContain('c0ffee');
});

test('what is typed before the script has come is kept, and found', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/search/box.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/search/', { waitUntil: 'commit' });
  await input(page).fill('token');
  release();
  await expect(page.locator('[data-status]')).toHaveText(/results/);
  await expect(input(page)).toHaveValue('token');
});

const LINE =
  'closed before connect conn=6a1c6a5e-77aa-4c0e-8a77-0e5a6a0b9c01 token=c0ffee5ec4e7c0ffee code=1008 reason=pairing required: device is not approved yet';

test('a whole line is handed to the check, without its secrets', async ({ page }) => {
  await page.goto('/guide/');
  await page.keyboard.press('/');
  await expect(page.locator('[data-line]')).toBeHidden();
  await input(page).fill(LINE);
  await page.getByRole('link', { name: 'Let the check read it' }).click();
  const paste = page.locator('textarea[name=paste]');
  await expect(paste).toHaveValue(/device is not approved yet/);
  await expect(paste).not.toHaveValue(/c0ffee/);
  await expect(paste).toBeFocused();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('on the check page it goes straight into the field', async ({ page }) => {
  await page.goto('/check/');
  await page.keyboard.press('Control+k');
  await input(page).fill(LINE);
  await page.getByRole('link', { name: 'Let the check read it' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('textarea[name=paste]')).toHaveValue(LINE);
});

test('without a script the link leads to a page with other ways', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}/guide/`);
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await expect(page.getByText('Search needs a script.')).toBeVisible();
  await context.close();
});

test('a failed load is said, and tried again', async ({ page }) => {
  await page.route('**/search/index.json', (route) => route.abort());
  await page.goto('/search/#q=1008');
  await expect(page.locator('[data-status]')).toHaveText(/could not be loaded/);
  await page.unroute('**/search/index.json');
  await input(page).fill('1006');
  await expect(page.locator('.hits a').first()).toBeVisible();
});

test('what is nowhere on the site is said to be nowhere', async ({ page }) => {
  await page.goto('/search/#q=qwertzuiop');
  await expect(page.locator('[data-status]')).toHaveText('Nothing found for "qwertzuiop".');
  await expect(page.locator('.hits a')).toHaveCount(0);
});
