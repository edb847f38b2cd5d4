// `npm run bench`: how long the probe takes beside a bare client, and how heavy the pages are, both measured in
// a real browser on the built site. Ends with 1 when a page is over its budget.
import { chromium } from 'playwright-core';
import { benchOffline } from './bench-offline.mjs';
import { benchPaste } from './bench-paste.mjs';
import { benchProbe } from './bench-probe.mjs';
import { benchSearch } from './bench-search.mjs';
import { benchWeight } from './bench-weight.mjs';
import { findChromium } from './browsers.mjs';
import { serve } from './serve.mjs';

const found = await findChromium();
if (!found) {
  console.error('There is no Chromium to measure with: npm run pretest:e2e looks for one');
  process.exit(1);
}
const env = { ...process.env, ...found.env };
const browser = await chromium.launch({ executablePath: found.executablePath, env });
const site = await serve({ brotli: true });
try {
  const searchInBudget = await benchSearch(browser, site.url);
  const pagesInBudget = await benchWeight(browser, site.url);
  const inBudget = (await benchOffline(browser)) && pagesInBudget && searchInBudget;
  await benchPaste(browser, site.url);
  await benchProbe(browser, site.url);
  process.exitCode = inBudget ? 0 : 1;
} finally {
  await browser.close();
  await site.close();
}
