import { type Browser, chromium, firefox, type Page } from '@playwright/test';
import { needChromium } from '../../../tools/programs/chromium.ts';
import { findProgram } from '../../../tools/programs/find.ts';
import { checkAt, type Engine, type EngineName } from './engine.ts';
import { longestTask, TRACED } from './longest-task.ts';
import { checkInPage } from './seen.ts';

/** The name by which browsers reach our site without taking it for local. */
const FOREIGN = 'guide.test';

/** Lets a site forget a visit, for the next check in the same tab. It runs in the page and must stand alone. */
async function forget(): Promise<void> {
  sessionStorage.clear();
  localStorage.clear();
  // neither is there on a page that came over plain http from another machine, nor in a file
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  for (const worker of workers) await worker.unregister();
  if ('caches' in globalThis) for (const name of await caches.keys()) await caches.delete(name);
}

/** Runs something in a tab that is used for nothing else. */
type InTab = <T>(use: (page: Page) => Promise<T>) => Promise<T>;

const inNewTab =
  (browser: Browser, ignoreHTTPSErrors: boolean): InTab =>
  async (use) => {
    const context = await browser.newContext({ ignoreHTTPSErrors });
    try {
      return await use(await context.newPage());
    } finally {
      await context.close();
    }
  };

/** One tab after another costs Firefox more than a check, so one serves them all until something fails in it. */
function inSameTab(browser: Browser, ignoreHTTPSErrors: boolean): InTab {
  let tab: Promise<Page> | undefined;
  return async (use) => {
    tab ??= browser.newPage({ ignoreHTTPSErrors });
    const page = await tab;
    try {
      const result = await use(page);
      await page.evaluate(forget);
      return result;
    } catch (error) {
      tab = undefined;
      await page.close();
      throw error;
    }
  };
}

function driven(name: EngineName, browser: Browser, inTab: InTab): Engine {
  let kept: Promise<Page> | undefined;
  return {
    name,
    version: `${name} ${browser.version()}`,
    check: (site, address, { timed = false, tokens = [], clockOff = 0 } = {}) =>
      inTab(async (page) => {
        // Playwright records traces in Chromium only
        const traces = timed && name === 'chromium';
        await page.goto(checkAt(site));
        if (traces) await browser.startTracing(page, { categories: TRACED });
        const seen = await page.evaluate(checkInPage, { address, tokens, clockOff });
        const trace = traces ? String(await browser.stopTracing()) : '';
        return { ...seen, longest: traces ? longestTask(trace) : undefined };
      }),
    visit: async (address, inPage) => {
      kept ??= browser.newPage();
      const page = await kept;
      await page.goto(address);
      return page.evaluate(inPage);
    },
    close: () => browser.close(),
  };
}

/** @throws where this machine has no Chromium and none came with the packages */
export async function startChromium(trusting: boolean): Promise<Engine> {
  const found = await needChromium();
  const env = { ...process.env, ...found.env } as Record<string, string>;
  const args = [
    `--host-resolver-rules=MAP ${FOREIGN} 127.0.0.1`,
    '--js-flags=--expose-gc',
    '--enable-precise-memory-info',
  ];
  const browser = await chromium.launch({ executablePath: found.executablePath, env, args });
  return driven('chromium', browser, inNewTab(browser, trusting));
}

/** Debian's Firefox ESR, driven over WebDriver BiDi. @throws where this machine has none */
export async function startFirefox(trusting: boolean): Promise<Engine> {
  const executablePath = findProgram('firefox-esr');
  if (!executablePath) throw new Error('There is no firefox-esr');
  const firefoxUserPrefs = { 'network.dns.localDomains': FOREIGN };
  const browser = await firefox.launch({ channel: 'moz-firefox', executablePath, firefoxUserPrefs });
  return driven('firefox', browser, inSameTab(browser, trusting));
}
