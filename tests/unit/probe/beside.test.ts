import { afterEach, expect, test, vi } from 'vitest';
import { Beside, type Reach, startReach } from '../../../src/probe/beside.ts';
import type { Ended } from '../../../src/probe/effects.ts';
import { addressOf, never, played, timed } from './timed.ts';

afterEach(() => {
  vi.useRealTimers();
});

const ADDRESS = addressOf('127.0.0.1:18789');

/** Effects of a page that has been there for a while, and requests that end as told, or never. */
function asking(ended?: Ended) {
  const reach = vi.fn(() => (ended ? Promise.resolve(ended) : new Promise<Ended>(() => undefined)));
  return { effects: timed([], { reach, now: () => 70 + Date.now() }), reach };
}

test('a request of which no more is said has ten seconds, as nobody is asked', async () => {
  const { effects } = asking();
  expect(await played(startReach(ADDRESS, effects, never()))).toMatchObject({
    state: 'pending',
    ms: 10_000,
    after: 0,
  });
});

test('a request that is sent later than the socket has what is left of its time', async () => {
  const { effects } = asking();
  const look = new Beside(ADDRESS, effects, never(), undefined);
  await vi.advanceTimersByTimeAsync(400);
  expect(await played(look.reach())).toMatchObject({ state: 'pending', ms: 9_600, after: 400 });
});

test('a request that was sent before the socket is not sent again, however slow the socket is', async () => {
  const { effects, reach } = asking('answered');
  const asked: Reach = { state: 'failed', ms: 900, after: 0, url: 'http://127.0.0.1:18789/?probe=1' };
  const look = new Beside(ADDRESS, effects, never(), asked);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await look.reach()).toBe(asked);
  expect(reach).not.toHaveBeenCalled();
});

test('once it is sent, nothing waits to send it', async () => {
  const { effects, reach } = asking('answered');
  const look = new Beside(ADDRESS, effects, never(), undefined);
  await look.reach();
  expect(vi.getTimerCount()).toBe(0);
  await look.reach();
  expect(reach).toHaveBeenCalledOnce();
});
