import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

// whoever frames a page can lay something over its commands; where no header forbids it, the page itself refuses

const PAGES = ['/', '/check/', '/causes/new-device/', '/pairing-required.html'];

/** A page of another origin that shows an address in a frame. */
const framing = test.extend<{ frames: (page: Page, address: string, how?: string) => Promise<FrameLocator> }>(
  {
    frames: async ({ site: _ }, use) => {
      let body = '';
      const server = createServer((_request, response) =>
        response.writeHead(200, { 'Content-Type': 'text/html' }).end(body),
      );
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as AddressInfo;
      await use(async (page, address, how = '') => {
        body = `<!doctype html><iframe ${how} width="900" height="700" src="${address}"></iframe>`;
        await page.goto(`http://127.0.0.1:${port}/`);
        return page.frameLocator('iframe');
      });
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  },
);

for (const path of PAGES)
  framing(
    `in a frame of another origin ${path} shows a sentence and a link, and nothing else`,
    async ({ page, site, frames }) => {
      const frame = await frames(page, site.url + path);
      await expect(frame.locator('.framed')).toBeVisible();
      await expect(frame.locator('body > :visible')).toHaveCount(1);
      await expect(frame.locator('code:visible, button:visible, textarea:visible')).toHaveCount(0);
      const link = frame.locator('.framed a');
      // the file leads to where its site is published, which is not where it is served here
      if (path.endsWith('.html')) return expect(link).toHaveAttribute('href', `http://localhost:4321${path}`);
      const [opened] = await Promise.all([page.waitForEvent('popup'), link.click()]);
      await expect(opened).toHaveURL(site.url + path);
      await expect(opened.locator('main')).toBeVisible();
      await expect(opened.locator('.framed')).toBeHidden();
    },
  );

framing(
  'a frame of another origin shows no verdict that its address holds',
  async ({ page, site, frames }) => {
    const frame = await frames(page, `${site.url}/check/#v1=eyJmIjpbXX0`);
    await expect(frame.locator('.framed')).toBeVisible();
    await expect(frame.locator('main')).toBeHidden();
  },
);

framing(
  'a frame that is made a stranger by its sandbox is refused as well',
  async ({ page, site, frames }) => {
    const frame = await frames(page, `${site.url}/causes/new-device/`, 'sandbox="allow-scripts"');
    await expect(frame.locator('.framed')).toBeVisible();
    await expect(frame.locator('main')).toBeHidden();
  },
);

test('in a frame of its own origin a page is as it is', async ({ page, site }) => {
  await page.route('**/framing', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><iframe src="/causes/new-device/"></iframe>',
    }),
  );
  await page.goto(`${site.url}/framing`);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('main')).toBeVisible();
  await expect(frame.locator('.framed')).toBeHidden();
});
