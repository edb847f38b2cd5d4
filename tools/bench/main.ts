// What the site costs its users: npm run bench [-- PART ...]. Ends with 1 where a part is over its budget.
import type { Browser } from 'playwright-core';
import { NEWEST } from '../../tests/support/releases.ts';
import { openChromium } from '../programs/chromium.ts';
import { installChromium } from '../programs/install.ts';
import { installRelease } from '../releases/install.ts';
import { packageProgram, run } from '../run.ts';
import { serve } from '../site/serve.ts';
import { benchOffline } from './offline.ts';
import { benchPaste } from './paste.ts';
import { benchPictures } from './pictures/main.ts';
import { benchProbe } from './probe.ts';
import { benchRead } from './read.ts';
import { benchSearch } from './search.ts';
import { benchStarlight } from './starlight.ts';
import { benchWalk } from './walk.ts';
import { benchWeight } from './weight.ts';

/** Measures one thing on the built site and prints it; false where it is over a budget. */
type Part = (browser: Browser, site: string) => Promise<boolean> | boolean;

const PARTS: Readonly<Record<string, Part>> = {
  search: benchSearch,
  weight: benchWeight,
  offline: benchOffline,
  walk: benchWalk,
  paste: async (browser, site) => {
    await benchPaste(browser, site);
    return true;
  },
  read: benchRead,
  probe: async (browser, site) => {
    await installRelease(NEWEST);
    await benchProbe(browser, site);
    return true;
  },
};
/** These take ten minutes and more, so only who asks for them gets them. */
const ASKED: Readonly<Record<string, Part>> = {
  pictures: benchPictures,
  starlight: async (browser) => {
    await benchStarlight(browser);
    return true;
  },
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in PARTS) && !(name in ASKED));
if (unknown.length > 0) {
  console.error(`No part is called ${unknown.join(', ')}: ${Object.keys({ ...PARTS, ...ASKED }).join(', ')}`);
  process.exit(2);
}
if ((await run(packageProgram('astro', 'build'))) !== 0) process.exit(1);
await installChromium();
const browser = await openChromium();
const site = await serve({ brotli: true });
try {
  for (const name of names.length > 0 ? names : Object.keys(PARTS)) {
    console.log(`\n${name}`);
    const inBudget = await { ...PARTS, ...ASKED }[name]?.(browser, site.url);
    if (!inBudget) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await site.close();
}
