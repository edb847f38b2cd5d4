import { afterEach, describe, expect, test, vi } from 'vitest';
import { openFence } from '../../../src/probe/fence.ts';
import { fakePage } from './frames.ts';
import { never } from './timed.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

// that no browser follows a redirect out of it is seen in three of them: tests/hostile/redirects.e2e.ts

const URL_ = 'http://127.0.0.1:18789/claw/?probe=1';
const ONLY = 'connect-src http://127.0.0.1:18789; img-src http://127.0.0.1:18789';
const NOTHING = "connect-src 'none'; img-src 'none'";

async function opened(url = URL_) {
  const window = { name: 'inner' };
  const frames = fakePage(window);
  const stop = new AbortController();
  const fence = await openFence(url, stop.signal);
  const [frame] = frames;
  if (!fence || !frame) throw new Error('There is no frame');
  return { fence, frame, stop, window };
}

test('it is hidden, has one place to ask, and then none', async () => {
  const { fence, frame, window } = await opened();
  expect([frame.hidden, frame.done]).toEqual([true, [ONLY]]);
  expect(fence.window).toBe(window);
  expect(fence.document).toBe(frame.contentDocument);
  fence.shut();
  expect(frame.done).toEqual([ONLY, NOTHING]);
});

test.each([
  ['http://[::1]:18789/', 'http:'],
  ['https://my_box.lan:8443/claw/', 'https:'],
  ['https://gw-1.example.com/', 'https://gw-1.example.com'],
])('of %s a policy can name %s', async (url, place) => {
  const { frame } = await opened(url);
  expect(frame.done).toEqual([`connect-src ${place}; img-src ${place}`]);
});

describe('a request that is sent on', () => {
  test('is known by the policy that held it back, also where the browser tells it a little later', async () => {
    const { fence, frame } = await opened();
    expect(await fence.turned()).toBe(false);
    setTimeout(() => frame.violated(NOTHING));
    expect(await fence.turned()).toBe(true);
  });

  test('is not one that the page’s own policy forbids', async () => {
    const { fence, frame } = await opened();
    frame.violated("default-src 'none'; connect-src 'self'");
    expect(await fence.turned()).toBe(false);
  });
});

describe('the end of the run', () => {
  test('takes it away', async () => {
    const { frame, stop } = await opened();
    expect(frame.removed).toBe(false);
    stop.abort();
    expect(frame.removed).toBe(true);
  });

  test('… also before it is there', async () => {
    const frames = fakePage({}, false);
    const stop = new AbortController();
    const opening = openFence(URL_, stop.signal);
    stop.abort();
    expect(await opening).toBeUndefined();
    expect(frames[0]?.removed).toBe(true);
  });

  test('… and a frame without a window is none', async () => {
    const frames = fakePage({});
    const opening = openFence(URL_, never());
    Object.assign(frames[0] ?? {}, { contentWindow: null });
    expect(await opening).toBeUndefined();
  });
});
