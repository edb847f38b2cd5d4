// What a page costs on first sight, and the check in use: bytes on the wire (headers included) and requests, as the
// browser counts.
import type { Browser, Page } from 'playwright-core';
import { pathParts } from '../../src/i18n/path-parts.ts';
import { sitePaths } from '../../tests/support/site-map.ts';
import { closedPort } from '../../tests/support/targets.ts';
import { countWire, type Wire } from './wire.ts';

const KB = 1024;
/** What headers of the same file may differ by, in bytes. */
const SLACK = 64;

/** The pages whose script comes at the first touch, in every language; they are weighed again in each use. */
const TROUBLESHOOTER = /^(?:check\/)?$/;

interface Budget {
  readonly bytes: number;
  readonly requests?: number;
  readonly script?: number;
}

/** Budgets are for a page without its pictures. */
const PICTURES = /\/pictures\//;

/** What a page may cost; the first rule that fits its path in English counts. */
const BUDGETS: readonly (Budget & { readonly pages: RegExp })[] = [
  // of the design's 11 KB; that a page names itself in every language takes the rest
  { pages: /^(?:guide|causes|faq|errors)\//, bytes: 11.4 * KB, requests: 2 },
  { pages: TROUBLESHOOTER, bytes: 30 * KB, script: 22 * KB },
];
/**
 * In use, all from the page's first byte to a verdict. The design wants 60 KB, and neither use is there yet: these are
 * guards against growth, a little over what is so. The page is 26 KB, the engine 38 (XState 12), reading 32, looking 13,
 * words 7 to 9; docs/decisions/4.
 */
const IN_USE: Readonly<Record<Use, Budget>> = {
  paste: { bytes: 111 * KB, script: 76 * KB },
  probe: { bytes: 90 * KB, script: 56 * KB },
};

/** What somebody does on the troubleshooter, from the first touch to the verdict. All that is fetched for it counts. */
const USES = {
  paste: (page: Page) => page.fill('textarea[name=paste]', 'disconnected (1008): pairing required'),
  probe: async (page: Page) => {
    // nothing is there, so what comes over the wire is the site's alone
    const { address } = await closedPort();
    await page.fill('input[name=address]', address);
  },
} as const;
type Use = keyof typeof USES;

interface Visit {
  readonly path: string;
  /** The same in English, below the site's home. */
  readonly english: string;
  /** Undefined where the page is only looked at. */
  readonly use?: Use;
}

/** Every page in English and one of each kind in other languages, and the troubleshooter again in each use. */
function visits(): readonly Visit[] {
  return sitePaths().flatMap((path) => {
    const english = pathParts(path.slice(1)).path;
    const uses: readonly Use[] = TROUBLESHOOTER.test(english) ? ['paste', 'probe'] : [];
    return [{ path, english }, ...uses.map((use) => ({ path, english, use }))];
  });
}

/** What a page costs more than it may. @param before what the same cost in English, where that was weighed already */
function overs(cost: Wire, budget: Budget | undefined, before: Wire | undefined): readonly string[] {
  const over: string[] = [];
  if (budget && cost.bytes > budget.bytes && !before) over.push('bytes');
  if (budget?.requests && cost.requests > budget.requests) over.push('requests');
  if (budget?.script && cost.script > budget.script) over.push('script');
  // another language may cost its words
  if (before && cost.requests > before.requests) over.push('requests more than in English');
  if (before && cost.script > before.script + SLACK) over.push('script more than in English');
  return over;
}

/** Opens one page with nothing cached and adds up what came over the wire. */
async function weigh(browser: Browser, url: string, use: Use | undefined): Promise<Wire> {
  // the worker fetches the check's scripts ahead: they are weighed by themselves, and as if there were none
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const cost = await countWire(await context.newCDPSession(page), PICTURES);
  await page.goto(url, { waitUntil: 'networkidle' });
  if (use) {
    await USES[use](page);
    await page.locator('[data-action=check]').click();
    await page.locator('[data-machine=verdict]').waitFor();
  }
  await context.close();
  return cost;
}

/**
 * Weighs every page of the built site and prints a table.
 *
 * @param site where it is served, without a slash at its end
 * @returns whether all pages are within their budgets
 */
export async function benchWeight(browser: Browser, site: string): Promise<boolean> {
  let inBudget = true;
  const rows: Record<string, string | number>[] = [];
  const inEnglish = new Map<string, Wire>();
  for (const { path, english, use } of visits()) {
    const budget = use ? IN_USE[use] : BUDGETS.find(({ pages }) => pages.test(english));
    const key = `${english} ${use ?? ''}`;
    const cost = await weigh(browser, site + path, use);
    if (cost.plain === cost.requests) throw new Error(`${path} came uncompressed: nothing was measured`);
    const before = inEnglish.get(key);
    inEnglish.set(key, before ?? cost);
    const over = overs(cost, budget, before);
    if (over.length > 0) inBudget = false;
    rows.push({
      page: use ? `${path}, ${use}` : path,
      'KB (brotli)': Number((cost.bytes / KB).toFixed(1)),
      'to English': before ? Number(((cost.bytes - before.bytes) / KB).toFixed(1)) : '',
      'of it script': Number((cost.script / KB).toFixed(1)),
      requests: cost.requests,
      budget: budget && !before ? `${budget.bytes / KB} KB` : '',
      result: over.length > 0 ? `OVER: ${over.join(', ')}` : 'ok',
    });
  }
  console.table(rows);
  return inBudget;
}
