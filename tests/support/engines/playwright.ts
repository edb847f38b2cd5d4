import { type Browser, chromium, firefox, type Page } from '@playwright/test';
import { needChromium } from '../../../tools/programs/chromium.ts';
import { findProgram } from '../../../tools/programs/find.ts';
import { checkAt, type Engine, type EngineName } from './engine.ts';
import { longestTask, TRACED } from './longest-task.ts';
import { checkInPage } from './seen.ts';

/** The name by which browsers reach our site without taking it for local. */
const FOREIGN = 'guide.test';

function driven(name: EngineName, browser: Browser, ignoreHTTPSErrors: boolean): Engine {
  let kept: Promise<Page> | undefined;
  return {
    name,
    version: `${name} ${browser.version()}`,
    check: async (site, address, { timed = false, tokens = [] } = {}) => {
      // Playwright records traces in Chromium only
      const traces = timed && name === 'chromium';
      const context = await browser.newContext({ ignoreHTTPSErrors });
      try {
        const page = await context.newPage();
        await page.goto(checkAt(site));
        if (traces) await browser.startTracing(page, { categories: TRACED });
        const seen = await page.evaluate(checkInPage, { address, tokens });
        const trace = traces ? String(await browser.stopTracing()) : '';
        return { ...seen, longest: traces ? longestTask(trace) : undefined };
      } finally {
        await context.close();
      }
    },
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
  return driven('chromium', browser, trusting);
}

/** Debian's Firefox ESR, driven over WebDriver BiDi. @throws where this machine has none */
export async function startFirefox(trusting: boolean): Promise<Engine> {
  const executablePath = findProgram('firefox-esr');
  if (!executablePath) throw new Error('There is no firefox-esr');
  const firefoxUserPrefs = { 'network.dns.localDomains': FOREIGN };
  const browser = await firefox.launch({ channel: 'moz-firefox', executablePath, firefoxUserPrefs });
  return driven('firefox', browser, trusting);
}
