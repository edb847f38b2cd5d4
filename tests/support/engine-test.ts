import { test as base } from '@playwright/test';
import { type Served, serve } from '../../tools/site/serve.ts';
import type { Engine, EngineName } from './engines/engine.ts';
import { lacks, startEngine } from './engines/start.ts';

export interface EngineOptions {
  /** Which family of browsers a project runs in. */
  engineName: EngineName;
}

interface Shared extends EngineOptions {
  /** The built site at http://localhost:PORT. */
  site: Served;
  engine: Engine;
}

/** Playwright's test with the built site and a browser of the project's family, which need not be Playwright's. */
export const test = base.extend<{ needs: undefined }, Shared>({
  needs: [
    async ({ engineName }, use, info) => {
      const lacking = lacks(engineName);
      info.skip(lacking !== undefined, `there is no ${lacking}, and it could not be installed`);
      await use(undefined);
    },
    { auto: true },
  ],
  engineName: ['chromium', { option: true, scope: 'worker' }],
  site: [
    async ({ engineName: _ }, use) => {
      const site = await serve();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  engine: [
    async ({ engineName }, use) => {
      const engine = await startEngine(engineName);
      await use(engine);
      await engine.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

export { expect } from '@playwright/test';
