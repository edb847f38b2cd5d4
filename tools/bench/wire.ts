import type { CDPSession } from 'playwright-core';

/** What came over the wire, as the browser counts it: bytes with headers. */
export interface Wire {
  bytes: number;
  /** How much of it was scripts. */
  script: number;
  requests: number;
  /** How many of them came uncompressed. */
  plain: number;
}

/**
 * Counts what a page asks for from now on.
 *
 * @param aside addresses that are not counted
 * @returns the count, which grows
 */
export async function countWire(session: CDPSession, aside?: RegExp): Promise<Readonly<Wire>> {
  const wire: Wire = { bytes: 0, script: 0, requests: 0, plain: 0 };
  const scripts = new Set<string>();
  const others = new Set<string>();
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (aside?.test(request.url)) others.add(requestId);
    else wire.requests += 1;
  });
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (others.has(requestId)) return;
    if (type === 'Script') scripts.add(requestId);
    if (!Object.keys(response.headers).some((name) => /^content-encoding$/i.test(name))) wire.plain += 1;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (others.has(requestId)) return;
    wire.bytes += encodedDataLength;
    if (scripts.has(requestId)) wire.script += encodedDataLength;
  });
  return wire;
}
