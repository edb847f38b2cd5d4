// How long 100 KB of pasted text keep the page busy, from the press to the verdict drawn, in the built page.
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { median } from './median.ts';

const SIZE = 100_000;
const ROUNDS = 9;
const LOG = new URL('../../tests/recordings/2026.9.6.jsonl', import.meta.url);

/**
 * Pastes a log of a real gateway and prints the median of what the main thread worked on it.
 *
 * @param site where it is served, without a slash at its end
 */
export async function benchPaste(browser: Browser, site: string): Promise<void> {
  const log = readFileSync(LOG, 'utf8');
  const text = log.repeat(Math.ceil(SIZE / log.length)).slice(-SIZE);
  const page = await browser.newPage();
  const wire = await page.context().newCDPSession(page);
  await wire.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async (): Promise<number> => {
    const { metrics } = await wire.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  await page.goto(`${site}/check/`);
  await page.fill('textarea[name=paste]', text);
  await page.locator('[data-action=check]').click();
  const root = page.locator('pairing-troubleshooter');
  await root.and(page.locator('[data-machine=verdict]')).waitFor();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = await busy();
    await page.evaluate(() => {
      const button = document.querySelector('[data-action=check]');
      if (button instanceof HTMLElement) button.click();
      return new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    });
    times.push((await busy()) - before);
  }
  await page.close();
  console.log(
    `\nPaste of ${SIZE / 1000} KB, press to verdict: ${median(times).toFixed(0)} ms of the main thread (aim: 50)`,
  );
}
