import { test as base } from '@playwright/test';
import { type Served, serve } from '../../tools/site/serve.ts';
import { type Gateway, startGateway } from './gateway.ts';

interface Shared {
  /** The built site at http://localhost:PORT; relative addresses of `page.goto` belong to it. */
  site: Served;
  /** A fresh gateway of the newest release, bound to loopback; started when a test first asks for it. */
  gateway: Gateway;
}

/** Playwright's test with the built site, and a real gateway, to run against. */
export const test = base.extend<object, Shared>({
  site: [
    async ({ browserName: _ }, use) => {
      const site = await serve();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  gateway: [
    async ({ browserName: _ }, use) => {
      const gateway = await startGateway();
      await use(gateway);
      await gateway.stop();
    },
    { scope: 'worker', timeout: 150_000 },
  ],
  baseURL: ({ site }, use) => use(site.url),
});

export { expect } from '@playwright/test';
