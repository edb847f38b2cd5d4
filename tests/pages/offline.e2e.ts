import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Response } from '@playwright/test';
import { BELOW } from '../support/below.ts';
import { Host } from '../support/builds.ts';
import { builtAs, cachedPaths, expect, openCached, ready, test, useCheck } from '../support/cached.ts';
import { CheckPage } from '../support/check-page.ts';
import { PictureInput } from '../support/picture-input.ts';
import { plainHttp } from '../support/targets.ts';

test('after one visit, what was opened, the check and the causes open without a network', async ({
  page,
  host,
}) => {
  await page.goto(`${host.url}/guide/`);
  await ready(page);
  await page.goto(`${host.url}/faq/it-is-localhost/`);
  await expect.poll(() => cachedPaths(page)).toContain('/faq/it-is-localhost/');
  await host.stop();
  for (const path of ['guide/', 'faq/it-is-localhost/', 'causes/', 'causes/new-device/', 'check/'])
    await openCached(page, `${host.url}/${path}`);
  await useCheck(page, host.url);
  expect(await builtAs(page)).toEqual({ build: 'A', engine: 'A' });
});

test('without a network, a screen in another language is read', async ({ page, host }) => {
  await page.goto(`${host.url}/guide/`);
  await ready(page);
  await host.stop();
  await openCached(page, `${host.url}/check/`);
  const check = new CheckPage(page);
  await check.read('此浏览器已通过 10.77.0.1 上的 Gateway 身份验证，但 Gateway 尚未识别过此浏览器。');
  await expect(check.verdict.locator('[data-finding=text-language]')).toContainText('Simplified Chinese');
});

test('what reads pictures is kept for who chooses so, and for nobody else', async ({ page, host }) => {
  const picture = new PictureInput(page);
  const paths = async (): Promise<string[]> =>
    (await cachedPaths(page)).filter((path) => path.endsWith('.bin'));
  await page.goto(`${host.url}/check/`);
  await ready(page);
  await page.reload();
  await picture.read();
  expect(await paths()).toEqual([]);
  await picture.root.getByRole('button', { name: 'Keep this' }).click();
  await expect(picture.root.getByText('Kept. Pictures')).toBeVisible();
  await expect.poll(paths).toHaveLength(2);
  await host.stop();
  await page.reload();
  await picture.read();
});

test('who reads another language has its check and its causes, from the first page on', async ({
  page,
  host,
}) => {
  await page.goto(`${host.url}/guide/`);
  await ready(page);
  expect(await cachedPaths(page)).not.toContain('/es/check/');
  await page.goto(`${host.url}/es/guide/gates/`);
  await expect.poll(() => cachedPaths(page)).toContain('/es/check/');
  await expect.poll(() => cachedPaths(page)).toContain('/es/causes/new-device/');
  await expect.poll(() => cachedPaths(page)).toContain('/es/offline/');
  await host.stop();
  await openCached(page, `${host.url}/es/check/`);
  const check = new CheckPage(page, 'es');
  await check.read('pairing required: device is not approved yet');
  await expect(check.verdict).toHaveAttribute('data-verdict', 'new-device');
  const response = await page.goto(`${host.url}/es/guide/phone/`);
  expect(response?.status()).toBe(503);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
});

test('what was never opened leads to the check', async ({ page, host }) => {
  await page.goto(`${host.url}/guide/`);
  await ready(page);
  await host.stop();
  for (const path of ['guide/phone/', 'no/such/page/', 'guide']) {
    const response = await page.goto(`${host.url}/${path}`);
    expect(response?.status()).toBe(503);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are offline');
  }
  await page.getByRole('link', { name: 'Check your gateway' }).click();
  await expect(page.locator('pairing-troubleshooter')).toBeVisible();
});

test('a search that was used once works without a network', async ({ page, host }) => {
  await page.goto(`${host.url}/guide/`);
  await ready(page);
  const search = async (): Promise<void> => {
    await page.goto(`${host.url}/search/#q=1008`);
    await page.reload();
    await expect(page.locator('.hits a').first()).toBeVisible();
  };
  await search();
  await expect.poll(async () => (await cachedPaths(page)).join()).toMatch(/search\/index\.json/);
  await host.stop();
  await search();
  expect(await builtAs(page)).toMatchObject({ build: 'A' });
});

test('while the network hangs, a page that is kept is shown', async ({ page, host }) => {
  await page.goto(`${host.url}/guide/`);
  await ready(page);
  await host.hang();
  await openCached(page, `${host.url}/guide/`);
});

test('who asks to save data is given nothing that was not asked for', async ({ page, host }) => {
  const wire = await page.context().newCDPSession(page);
  const visit = async (dataSaverEnabled: boolean): Promise<void> => {
    await wire.send('Emulation.setDataSaverOverride', { dataSaverEnabled });
    await page.goto(`${host.url}/guide/`, { waitUntil: 'networkidle' });
  };
  await visit(true);
  expect(host.askedByWorker).toEqual([]);
  await visit(false);
  await expect.poll(() => host.askedByWorker).toContain('/check/');
});

test('the check goes past the worker, also to the address of the site itself', async ({ page, host }) => {
  await page.goto(`${host.url}/guide/`);
  await ready(page);
  const check = new CheckPage(page);
  await check.open(host.url);
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  const answers: Response[] = [];
  page.on('response', (response) => answers.push(response));
  const byWorker: string[] = [];
  page.context().on('request', (request) => {
    if (request.serviceWorker()) byWorker.push(request.url());
  });
  const target = await plainHttp();
  for (const address of [target.address, new URL(host.url).host]) {
    await check.check(address);
    await check.stoppedAt('upgrade');
    const asked = answers.filter((each) => each.url().startsWith(`http://${address}/?probe=`));
    expect(asked.map((each) => each.fromServiceWorker())).toEqual([false]);
  }
  // a file that the worker has, at another origin
  await page.evaluate(
    (address) => fetch(`http://${address}/favicon.svg`, { mode: 'no-cors' }),
    target.address,
  );
  expect(answers.at(-1)?.url()).toBe(`http://${target.address}/favicon.svg`);
  expect(answers.at(-1)?.fromServiceWorker()).toBe(false);
  expect(target.received.filter((line) => line.startsWith('GET /?probe='))).toHaveLength(1);
  expect(byWorker).toEqual([]);
  await target.stop();
});

test('in a sub-folder, the worker keeps to it, and the file leads back there', async ({ page }) => {
  const root = mkdtempSync(join(tmpdir(), 'pairing-folder-'));
  writeFileSync(join(root, 'index.html'), 'Another site');
  cpSync(BELOW.dir, join(root, BELOW.base), { recursive: true });
  const host = new Host();
  await host.publish(root);
  const below = `${host.url}${BELOW.base}`;
  await page.goto(`${below}guide/`);
  await ready(page);
  await page.goto(`${host.url}/`);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  await host.stop();
  await openCached(page, `${below}guide/`);
  await openCached(page, `${below}causes/new-device/`);
  await useCheck(page, below.replace(/\/$/, ''));
  const file = readFileSync(join(root, BELOW.base, 'pairing-required.html'), 'utf8');
  const home = BELOW.site + BELOW.base;
  expect(file).toContain(`href="${home}causes/new-device/"`);
  expect(file).toContain(`data-home="${home}check/"`);
  rmSync(root, { recursive: true });
});
