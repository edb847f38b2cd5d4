// What the site costs beyond its pages: what the worker fetches once a page is there, and the check as one file.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { serve } from '../site/serve.ts';

const KB = 1024;
const PAGE = '/faq/it-is-localhost/';
const FILE = 'dist/pairing-required.html';
/** The engine, the check page and the causes; and the file, as it is saved and as it comes over the wire. */
const BUDGETS = { worker: { bytes: 220 * KB, requests: 32 }, file: { raw: 320 * KB, bytes: 72 * KB } };

interface WorkerCost {
  readonly bytes: number;
  readonly requests: number;
  /** How many of them came before the page was loaded. */
  readonly early: number;
}

/**
 * Opens one page with nothing cached and waits until the worker has what it keeps.
 *
 * @returns what came over the wire for the worker, headers included
 */
async function weighWorker(browser: Browser): Promise<WorkerCost> {
  let bytes = 0;
  const times: number[] = [];
  const site = await serve({
    brotli: true,
    heard: ({ url, headers, socket }, response) => {
      if (url !== '/worker.js' && !headers.referer?.endsWith('/worker.js')) return;
      const before = socket.bytesWritten;
      times.push(Date.now());
      response.once('finish', () => {
        bytes += socket.bytesWritten - before;
      });
    },
  });
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(site.url + PAGE, { waitUntil: 'load' });
  const loaded = await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const [entry] = performance.getEntriesByType('navigation');
    if (!(entry instanceof PerformanceNavigationTiming)) throw new Error('There was no navigation');
    return performance.timeOrigin + entry.loadEventEnd;
  });
  await context.close();
  await site.close();
  return { bytes, requests: times.length, early: times.filter((time) => time < loaded).length };
}

/**
 * Measures both and prints a table.
 *
 * @returns whether both are within their budgets, and nothing came before a page was loaded
 */
export async function benchOffline(browser: Browser): Promise<boolean> {
  const worker = await weighWorker(browser);
  const file = readFileSync(FILE);
  const raw = file.length;
  const bytes = brotliCompressSync(file).length;
  const kb = (size: number): number => Number((size / KB).toFixed(1));
  const { worker: most, file: largest } = BUDGETS;
  const inBudget = [
    worker.requests > 0 &&
      worker.bytes <= most.bytes &&
      worker.requests <= most.requests &&
      worker.early === 0,
    raw <= largest.raw && bytes <= largest.bytes,
  ];
  console.table([
    {
      what: 'the worker, once, after load',
      'KB (brotli)': kb(worker.bytes),
      requests: worker.requests,
      'before load': worker.early,
      budget: `${most.bytes / KB} KB, ${most.requests}, 0`,
      result: inBudget[0] ? 'ok' : 'OVER',
    },
    {
      what: `the file, if downloaded (${kb(raw)} KB on disk)`,
      'KB (brotli)': kb(bytes),
      requests: 1,
      'before load': 0,
      budget: `${largest.bytes / KB} KB, on disk ${largest.raw / KB} KB`,
      result: inBudget[1] ? 'ok' : 'OVER',
    },
  ]);
  return inBudget.every(Boolean);
}
