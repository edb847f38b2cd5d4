import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { buildCalled, Host } from './builds.ts';
import { CheckPage } from './check-page.ts';
import { test as base, expect } from './test.ts';

/** Folders of two builds of the site. */
interface Builds {
  readonly A: string;
  readonly B: string;
}

/** Playwright's test with two builds, and an address at which the first is published. */
export const test = base.extend<{ host: Host }, { builds: Builds }>({
  builds: [
    async ({ browserName: _ }, use) => {
      const builds = { A: await buildCalled('A'), B: await buildCalled('B') };
      await use(builds);
      for (const dir of Object.values(builds)) rmSync(dir, { recursive: true });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  serviceWorkers: ({ browserName: _ }, use) => use('allow'),
  host: async ({ builds }, use) => {
    const host = new Host();
    await host.publish(builds.A);
    await use(host);
    await host.stop();
  },
});

/** Waits until the browser has the worker and what it keeps from the start. */
export async function ready(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

/** The names of what is kept, one a build. */
export const stores = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

/** Every path that is kept. Not while a store may go: opening it would make it anew. */
export function cachedPaths(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const all = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    return all.flat().map(({ url }) => new URL(url).pathname);
  });
}

/** What the marks of the build say of a page and of the scripts it has loaded. */
export function builtAs(page: Page): Promise<Record<string, string | undefined>> {
  // which colours were chosen stands there too, and which language the browser wants
  return page.evaluate(() => {
    const { theme: _, speaks: __, ...marks } = document.documentElement.dataset;
    return marks;
  });
}

/** Opens a page that must come out of what is kept. */
export async function openCached(page: Page, address: string): Promise<void> {
  const response = await page.goto(address);
  expect(response?.status(), address).toBe(200);
  expect(response?.fromServiceWorker(), address).toBe(true);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Uses the check, whose engine is loaded by that. */
export async function useCheck(page: Page, site: string): Promise<void> {
  const check = new CheckPage(page);
  await check.open(site);
  await check.read('disconnected (1008): pairing required');
}

export { expect };
