import { readdirSync, readFileSync } from 'node:fs';
import { outgoing } from '../../src/publish/outgoing.ts';
import { sitePaths } from '../support/site-map.ts';
import { expect, test } from '../support/test.ts';

test('nothing that is built would fetch from another host', () => {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:html|css|svg)$/.test(file),
  );
  expect(files.length).toBeGreaterThan(50);
  for (const file of files) expect.soft(outgoing(readFileSync(`dist/${file}`, 'utf8')), file).toEqual([]);
});

test('no page asks another host for anything, read to its end and used', async ({ page, site }) => {
  test.setTimeout(300_000);
  const elsewhere: string[] = [];
  let here = 0;
  const heard = (url: string): void => {
    const own = /^(?:data|blob):/.test(url) || url.startsWith(`${site.url}/`);
    if (own) here += 1;
    else elsewhere.push(`${page.url()} asked ${url}`);
  };
  page.on('request', (request) => heard(request.url()));
  page.on('websocket', (socket) => heard(socket.url()));
  for (const path of sitePaths()) {
    await page.goto(path);
    // what loads lazily loads now
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
    await page.keyboard.press('Control+k');
    const field = page.getByRole('searchbox').first();
    await field.fill('token');
    await expect(page.locator('.hits a').first()).toBeVisible();
  }
  expect(elsewhere).toEqual([]);
  expect(here).toBeGreaterThan(sitePaths().length);
});
