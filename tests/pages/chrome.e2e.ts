import type { Page } from '@playwright/test';
import { faults } from '../support/access.ts';
import { CheckPage } from '../support/check-page.ts';
import { expect, test } from '../support/test.ts';

const PAGE = '/causes/new-device/';
const paper = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test('beside the text where there is room, the menu needs no press', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/guide/harden-a-server/');
  const current = page.locator('#menu [aria-current=page]');
  await expect(current).toBeInViewport();
  await expect(page.getByRole('button', { name: 'Menu' })).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the menu opens without a script, and leads to pages of the section and to others', async ({
    browser,
    site,
  }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 390, height: 844 },
    });
    const page = await context.newPage();
    await page.goto(site.url + PAGE);
    await expect(page.locator('#menu')).toBeHidden();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.locator('#menu').getByRole('link', { name: 'Proxy or VPN' }).click();
    await expect(page).toHaveURL(/\/causes\/proxy-or-vpn\/$/);
    await context.close();
  });

  test('Escape closes the menu, and the focus is where it was', async ({ page }) => {
    await page.goto(PAGE);
    const button = page.getByRole('button', { name: 'Menu' });
    await button.click();
    await expect(page.locator('#menu').getByRole('link', { name: 'Guide' })).toBeVisible();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.locator('#menu')).toBeHidden();
    await expect(button).toBeFocused();
  });
});

test('colours that were chosen hold on every page from its first moment, and can be given back', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(PAGE);
  const light = await paper(page);
  const choose = page.getByRole('combobox', { name: 'Colours' });
  await choose.selectOption('Dark');
  const dark = await paper(page);
  expect(dark).not.toBe(light);
  // what is painted before the page's own script runs
  await page.route('**/faq/', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(/<script type="module">.*?<\/script>/gs, '');
    await route.fulfill({ response: answer, body });
  });
  await page.goto('/faq/');
  expect(await paper(page)).toBe(dark);
  await page.goto('/guide/');
  await expect(choose).toHaveValue('dark');
  await choose.selectOption('Light');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper(page)).toBe(light);
  await choose.selectOption('As the browser has it');
  expect(await paper(page)).toBe(dark);
  await page.reload();
  expect(await paper(page)).toBe(dark);
});

/** The set-ups that the commands of a page are shown for, each once. */
const shownFor = (page: Page): Promise<string[]> =>
  page
    .locator('form.command pre:visible')
    .evaluateAll((all) => [...new Set(all.map((each) => (each as HTMLElement).dataset['for'] ?? ''))]);

test('a tab chosen at one command holds for all, here and on other pages', async ({ page }) => {
  await page.goto(PAGE);
  expect(await shownFor(page)).toEqual(['host windows']);
  await page.locator('form.command').first().getByText('Compose', { exact: true }).click();
  expect(await shownFor(page)).toEqual(['compose']);
  await page.goto('/errors/pairing-required/');
  await expect(page.locator('form.command pre:visible').first()).toContainText('docker compose run');
});

test('tabs need no script', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.url + PAGE);
  const command = page.locator('form.command').first();
  await command.getByText('Pod', { exact: true }).click();
  await expect(command.locator('pre:visible')).toContainText('kubectl exec');
  await context.close();
});

test('the keyboard changes tabs, and every state of them is free of faults', async ({ page }) => {
  await page.goto(PAGE);
  await page.getByRole('radio', { name: 'Host' }).first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Compose' }).first()).toBeChecked();
  expect(await faults(page)).toEqual([]);
});

test('the commands of other pages follow what the check found', async ({ page }) => {
  const check = new CheckPage(page);
  await check.open();
  await check.read('docker compose exec openclaw-gateway openclaw devices list\npairing required');
  await expect(page.locator('select[name=setup]')).toHaveValue('compose');
  await page.goto(PAGE);
  expect(await shownFor(page)).toEqual(['compose']);
});

test('Copy takes the form that is shown, without its prompt, and says so for a while', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.install();
  await page.goto(PAGE);
  const command = page.locator('form.command').first();
  await command.getByText('Container', { exact: true }).click();
  const button = command.locator('[data-copy]');
  await button.click();
  await expect(button).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'docker exec <container> openclaw devices list',
  );
  await page.clock.runFor(3_000);
  await expect(button).toHaveText('Copy');
});

test('a prompt is shown, and is not in what is selected', async ({ page }) => {
  await page.goto(PAGE);
  const code = page.locator('form.command pre:visible code').first();
  expect(await code.evaluate((each) => getComputedStyle(each, '::before').content)).toContain('$ ');
  expect(
    await code.evaluate((each) => {
      getSelection()?.selectAllChildren(each.closest('pre') ?? each);
      return getSelection()?.toString().trim();
    }),
  ).toBe('openclaw devices list');
});

test('the contents mark the section that is read', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 700 });
  await page.goto('/guide/');
  await page
    .locator('article h2[id]')
    .nth(3)
    .evaluate((heading) => heading.scrollIntoView());
  const marked = page.locator('nav.contents [aria-current=true]');
  await expect(marked).toHaveCount(1);
  const id = await page.locator('article h2[id]').nth(3).getAttribute('id');
  await expect(marked).toHaveAttribute('href', `#${id}`);
});

test('on paper there is no menu, no search and no button', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(PAGE);
  for (const part of [
    '#menu',
    '.top nav',
    '[data-search]',
    '.theme',
    '.crumbs',
    '.neighbours',
    '[data-copy]',
    '.contents',
  ])
    for (const each of await page.locator(part).all()) await expect(each, part).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
