import type { Browser } from 'playwright-core';
import { countWire } from '../../tools/bench/wire.ts';

/** A middling phone on a slow mobile line, as Lighthouse takes it: 4 times slower, 150 ms, 1.6 Mbit/s, 412 px. */
const SLOWER = 4;
const LATENCY_MS = 150;
const BYTES_PER_S = (1.6 * 1024 * 1024) / 8;
const VIEWPORT = { width: 412, height: 823 };

/** What one visit cost. */
export interface Visit {
  /** Over the wire, headers included. */
  readonly bytes: number;
  readonly requests: number;
  /** Largest contentful paint, in ms. */
  readonly paint: number;
  /** ms beyond 50 of every task longer than that, after the first paint. */
  readonly blocked: number;
}

/** What the page saw of itself. */
interface Seen {
  paint: number;
  readonly tasks: (readonly [start: number, length: number])[];
}

declare global {
  interface Window {
    seen?: Seen;
  }
}

/** Runs in the page before all else; the lists are read at the end. */
function listen(): void {
  const seen: Seen = { paint: 0, tasks: [] };
  window.seen = seen;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.paint = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.tasks.push([entry.startTime, entry.duration]);
  }).observe({ type: 'longtask', buffered: true });
}

/** Runs in the page once it is quiet. */
function read(): Pick<Visit, 'paint' | 'blocked'> {
  const { paint, tasks } = window.seen ?? { paint: 0, tasks: [] };
  const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  const blocked = tasks
    .filter(([start, length]) => start + length > first)
    .reduce((sum, [, length]) => sum + length - 50, 0);
  return { paint, blocked };
}

/** Opens a page with nothing cached, on a slow phone, and waits until it is quiet. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: VIEWPORT, isMobile: true, deviceScaleFactor: 1.75 });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const wire = await countWire(session);
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: BYTES_PER_S,
    uploadThroughput: BYTES_PER_S / 2,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(listen);
  await page.goto(url, { waitUntil: 'networkidle' });
  // a paint is told after the frame that showed it
  await page.waitForFunction('seen.paint > 0');
  const times = await page.evaluate(read);
  await context.close();
  return { bytes: wire.bytes, requests: wire.requests, ...times };
}
