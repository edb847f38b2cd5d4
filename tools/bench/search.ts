// What the first search of a visit costs: bytes and requests over the wire, from the press of / to the list.
import type { Browser } from 'playwright-core';
import { countWire } from './wire.ts';

const KB = 1024;
const BUDGET = { bytes: 68 * KB, requests: 4 };
const PAGE = '/causes/new-device/';
const QUERY = 'disconnected (1008): pairing required';

/**
 * Searches once and prints what that cost.
 *
 * @param site where it is served with brotli, without a slash at its end
 * @returns whether it is within its budget, and nothing was loaded before
 */
export async function benchSearch(browser: Browser, site: string): Promise<boolean> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(site + PAGE, { waitUntil: 'networkidle' });
  const early = await page.evaluate(() =>
    performance.getEntriesByType('resource').filter(({ name }) => /\/search\//.test(name)),
  );
  const cost = await countWire(await context.newCDPSession(page));
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill(QUERY);
  await page.locator('.hits a').first().waitFor();
  await context.close();
  const size = (cost.bytes / KB).toFixed(1);
  const inBudget =
    early.length === 0 && cost.bytes <= BUDGET.bytes && cost.requests <= BUDGET.requests && cost.requests > 0;
  console.log(
    `\nFirst search: ${size} KB (brotli, headers included) in ${cost.requests} requests, ${early.length} before the press; budget ${BUDGET.bytes / KB} KB, ${BUDGET.requests}, 0: ${inBudget ? 'ok' : 'OVER'}`,
  );
  return inBudget;
}
