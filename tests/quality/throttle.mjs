/** A middling phone on a slow mobile line, as Lighthouse takes it: 4 times slower, 150 ms, 1.6 Mbit/s, 412 px. */
const SLOWER = 4;
const LATENCY_MS = 150;
const BYTES_PER_S = (1.6 * 1024 * 1024) / 8;
const VIEWPORT = { width: 412, height: 823 };

/**
 * What one visit cost.
 *
 * @typedef {object} Visit
 * @property {number} bytes over the wire, headers included
 * @property {number} requests
 * @property {number} paint largest contentful paint, in ms
 * @property {number} blocked ms beyond 50 of every task longer than that, after the first paint
 */

/** Runs in the page before all else; the lists are read at the end. */
function listen() {
  const seen = { paint: 0, tasks: /** @type {[number, number][]} */ ([]) };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.paint = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.tasks.push([entry.startTime, entry.duration]);
  }).observe({ type: 'longtask', buffered: true });
}

/** Runs in the page once it is quiet. */
function read() {
  const { paint, tasks } = /** @type {{ seen: { paint: number, tasks: [number, number][] } }} */ (
    /** @type {unknown} */ (window)
  ).seen;
  const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  const blocked = tasks
    .filter(([start, length]) => start + length > first)
    .reduce((sum, [, length]) => sum + length - 50, 0);
  return { paint, blocked };
}

/**
 * Opens a page with nothing cached, on a slow phone, and waits until it is quiet.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @returns {Promise<Visit>}
 */
export async function visit(browser, url) {
  const context = await browser.newContext({ viewport: VIEWPORT, isMobile: true, deviceScaleFactor: 1.75 });
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  await wire.send('Network.enable');
  await wire.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: BYTES_PER_S,
    uploadThroughput: BYTES_PER_S / 2,
  });
  await wire.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  let bytes = 0;
  let requests = 0;
  wire.on('Network.requestWillBeSent', () => {
    requests += 1;
  });
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.addInitScript(listen);
  await page.goto(url, { waitUntil: 'networkidle' });
  // a paint is told after the frame that showed it
  await page.waitForFunction('seen.paint > 0');
  const times = await page.evaluate(read);
  await context.close();
  return { bytes, requests, ...times };
}
