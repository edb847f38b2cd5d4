import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildCalled } from '../support/builds.ts';
import {
  builtAs,
  cachedPaths,
  expect,
  openCached,
  ready,
  stores,
  test,
  useCheck,
} from '../support/cached.ts';
import { CheckPage } from '../support/check-page.ts';

for (const [from, to] of [
  ['A', 'B'],
  ['B', 'A'],
] as const)
  test(`build ${to} takes the place of ${from}, with all that was opened`, async ({ page, host, builds }) => {
    await host.publish(builds[from]);
    await page.goto(`${host.url}/guide/`);
    await ready(page);
    await page.goto(`${host.url}/faq/it-is-localhost/`);
    await expect.poll(() => cachedPaths(page)).toContain('/faq/it-is-localhost/');
    const before = await stores(page);

    await host.publish(builds[to]);
    await page.goto(`${host.url}/guide/`);
    expect(await builtAs(page)).toEqual({ build: to });
    await expect.poll(async () => (await stores(page)).filter((name) => before.includes(name))).toEqual([]);
    expect(await stores(page)).toHaveLength(1);
    await host.stop();
    for (const path of ['guide/', 'faq/it-is-localhost/', 'causes/']) {
      await openCached(page, `${host.url}/${path}`);
      expect(await builtAs(page)).toEqual({ build: to });
    }
    await useCheck(page, host.url);
    expect(await builtAs(page)).toEqual({ build: to, engine: to });
  });

test('a page that is open keeps the scripts of its build until it is closed', async ({
  context,
  host,
  builds,
}) => {
  const [first, second] = [await context.newPage(), await context.newPage()];
  await first.goto(`${host.url}/guide/`);
  await ready(first);
  await first.goto(`${host.url}/check/`);
  await first.keyboard.press('Control+k');
  // not the file alone: what it imports comes after it, and where that fails, the link of the search is followed
  await expect.poll(() => builtAs(first)).toEqual({ build: 'A', box: 'A' });
  await expect.poll(() => cachedPaths(first)).toContain('/search/box.js');
  await first.keyboard.press('Escape');
  await host.publish(builds.B);
  await second.goto(`${host.url}/check/`);
  await expect.poll(() => stores(second)).toHaveLength(2);
  await expect
    .poll(() => second.evaluate(async () => !!(await navigator.serviceWorker.ready).waiting))
    .toBe(true);

  // the host has no engine A any more
  const check = new CheckPage(first);
  await check.read('pairing required');
  expect(await builtAs(first)).toEqual({ build: 'A', engine: 'A', box: 'A' });
  await new CheckPage(second).read('pairing required');
  expect(await builtAs(second)).toEqual({ build: 'B', engine: 'B' });
  await second.keyboard.press('Control+k');
  await expect.poll(() => builtAs(second)).toEqual({ build: 'B', engine: 'B', box: 'B' });

  await first.close();
  await second.goto(`${host.url}/guide/`);
  await expect(async () => {
    await second.reload();
    expect(await stores(second)).toHaveLength(1);
  }).toPass();
  await host.stop();
  await openCached(second, `${host.url}/guide/`);
  expect(await builtAs(second)).toEqual({ build: 'B' });
});

test('what a worker writes after its time is gone at the next page', async ({ page, host, builds }) => {
  await page.goto(`${host.url}/guide/`);
  await ready(page);
  const [old = ''] = await stores(page);
  await host.publish(builds.B);
  await page.goto(`${host.url}/guide/`);
  await expect.poll(() => stores(page)).not.toContain(old);
  const now = await stores(page);
  // as worker A does when it is still noting a page while B deletes its store
  await page.evaluate((name) => caches.open(name), old);
  await page.goto(`${host.url}/causes/`);
  await expect.poll(() => stores(page)).toEqual(now);
});

test('a site that wants no worker any more is rid of it at the next visit', async ({ page, host }) => {
  await page.goto(`${host.url}/guide/`);
  await ready(page);
  const without = await buildCalled('C', false);
  await host.publish(without);
  await page.goto(`${host.url}/guide/`);
  expect(await builtAs(page)).toEqual({ build: 'C' });
  await expect.poll(() => stores(page)).toEqual([]);
  const response = await page.goto(`${host.url}/guide/`);
  expect(response?.fromServiceWorker()).toBe(false);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  rmSync(without, { recursive: true });
});

test('a host that changes what it serves has nothing kept, and works as before', async ({ page, host }) => {
  const changed = await buildCalled('D');
  appendFileSync(join(changed, 'offline/index.html'), '<!-- by the host -->');
  await host.publish(changed);
  await page.goto(`${host.url}/guide/`);
  await expect.poll(() => host.askedByWorker).toEqual(['/offline/']);
  const gone = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await expect.poll(gone).toBe(0);
  await page.reload();
  expect(await builtAs(page)).toEqual({ build: 'D' });
  expect(await cachedPaths(page)).toEqual([]);
  rmSync(changed, { recursive: true });
});
