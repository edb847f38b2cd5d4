import type { Page } from '@playwright/test';
import { SOURCE } from '../../src/i18n/locales.ts';
import { pathIn, pathParts } from '../../src/i18n/path-parts.ts';
import { faults, overflowing } from '../support/access.ts';
import { readSite } from '../support/built-site.ts';
import { withNewShapes } from '../support/new-shapes.ts';
import { englishPaths, KINDS_OF_PAGE, sitePaths } from '../support/site-map.ts';
import { test as base, expect } from '../support/test.ts';

/** One tab for all pages: what they share is fetched once, and a tab a page takes longer than most pages. */
const test = base.extend<object, { tab: Page }>({
  tab: [
    async ({ browser, site }, use) => {
      const visitor = await browser.newContext({ baseURL: site.url });
      await use(await visitor.newPage());
      await visitor.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ tab }, use) => {
    await tab.setViewportSize({ width: 1280, height: 720 });
    await tab.emulateMedia({ colorScheme: 'light' });
    await use(tab);
    for (const heard of ['request', 'websocket'] as const) tab.removeAllListeners(heard);
  },
});

/** Reads a page to its end, so that what loads lazily loads, and uses what can be used on it alone. */
async function useAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await new Promise(requestAnimationFrame);
    }
  });
  const button = page.locator('pairing-troubleshooter [data-action=check]');
  if ((await button.count()) > 0) {
    await button.click();
    await expect(page.locator('[data-problem]')).toBeVisible();
  }
}

/** Uses what is the same on every page: its search. */
async function search(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  // a code is the same in every language
  await page.getByRole('searchbox').first().fill('1008');
  await expect(page.locator('.hits a').first()).toBeVisible();
}

/** Axe takes most of the time of a page: it looks at those that have between them all that any page has. */
const toInspect = withNewShapes(readSite('dist'), [...KINDS_OF_PAGE, ...englishPaths()]);

for (const path of sitePaths()) {
  const { locale, path: english } = pathParts(path.slice(1));
  // the search is the same on all pages of a kind, and so are dark colours; a translation has the colours of its original
  const isKind = KINDS_OF_PAGE.some((kind) => kind === `/${english}`);
  const part = locale === SOURCE ? 'all' : 'structure';
  const inspected = part === 'structure' || toInspect.has(path);
  test(`${path} ${inspected ? 'is free of faults, ' : ''}fits a narrow phone, and asks no other host`, async ({
    page,
    site,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('websocket', (socket) => asked.push(socket.url()));
    await page.goto(path);
    if (inspected) expect.soft(await faults(page, part)).toEqual([]);
    if (isKind) {
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await faults(page, 'colours')).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await overflowing(page)).toEqual([]);
    await useAll(page);
    if (isKind) await search(page);
    const own = (url: string): boolean => /^(?:data|blob):/.test(url) || url.startsWith(`${site.url}/`);
    if (isKind) expect(asked).toContain(`${site.url}/${pathIn(locale, 'search/index.json')}`);
    expect(asked.filter((url) => !own(url))).toEqual([]);
  });
}
