import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Reach, startReach } from '../../../src/probe/beside.ts';
import type { Effects, Permission } from '../../../src/probe/effects.ts';
import { type FirstWord, observe, permissionFor } from '../../../src/probe/observe.ts';
import { addressOf, never, PUBLIC_PAGE, played, timed } from './timed.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const LOCAL = { ...PUBLIC_PAGE, https: false, local: true };
const later = <T>(ms: number, value: T) => new Promise<T>((resolve) => setTimeout(() => resolve(value), ms));

describe('the permission an address needs', () => {
  const ask = (
    typed: string,
    states: Partial<Record<'loopback' | 'local', Permission>>,
    page = PUBLIC_PAGE,
  ) => {
    const permission: Effects['permission'] = (target) => Promise.resolve(states[target] ?? 'granted');
    return permissionFor(addressOf(typed), { ...timed([]), page, permission });
  };

  test.each<[string, string, Partial<Record<'loopback' | 'local', Permission>>, string]>([
    ['this device needs the one for it', '127.0.0.1', { loopback: 'prompt', local: 'denied' }, 'prompt'],
    ['the network needs the other', '192.168.1.2', { loopback: 'denied', local: 'prompt' }, 'prompt'],
    [
      'a name may need either: what is denied counts',
      'gw.example.com',
      { loopback: 'denied', local: 'prompt' },
      'denied',
    ],
    ['… in whatever order', 'gw.example.com', { loopback: 'prompt', local: 'denied' }, 'denied'],
    [
      'what asks counts before what nobody knows',
      'gw.example.com',
      { loopback: 'prompt', local: 'unknown' },
      'prompt',
    ],
    ['what nobody knows counts before what is granted', 'gw.example.com', { local: 'unknown' }, 'unknown'],
    ['granted', 'gw.example.com', {}, 'granted'],
  ])('%s', async (_, typed, states, expected) => {
    expect(await ask(typed, states)).toBe(expected);
  });

  test('is none where the page itself is near', async () => {
    expect(await ask('127.0.0.1', { loopback: 'denied' }, { ...PUBLIC_PAGE, local: true })).toBe(
      'not-needed',
    );
  });
});

describe('the request beside the socket', () => {
  async function reached(typed: string, reach: Effects['reach'], asks = false, after = 0, signal = never()) {
    const effects = timed([], { reach });
    return await played(startReach(addressOf(typed), effects, signal, { asks, after }));
  }

  test('goes to the page with the time in it, so that no cache answers', async () => {
    const asked: string[] = [];
    const result = await reached('http://127.0.0.1:18789/claw', (url) => {
      asked.push(url);
      return later(40, 'answered' as const);
    });
    const url = `http://127.0.0.1:18789/claw/?probe=${(1_000_000).toString(36)}`;
    expect(asked).toEqual([url]);
    expect(result).toEqual({ state: 'answered', ms: 40, after: 0, url });
  });

  test('fails where nothing answers', async () => {
    expect(await reached('127.0.0.1', () => later(7, 'failed' as const))).toMatchObject({
      state: 'failed',
      ms: 7,
    });
  });

  test.each([
    ['ten seconds where nobody is asked', '127.0.0.1', false, 10_000],
    ['a minute for a question about what is near', '192.168.1.2', true, 60_000],
    ['half a minute where nobody can tell whether there is one', 'gw.example.com', true, 30_000],
  ])('waits %s', async (_, typed, asks, ms) => {
    expect(await reached(typed, () => new Promise(() => undefined), asks)).toMatchObject({
      state: 'pending',
      ms,
    });
  });

  test('has the rest of what the socket has', async () => {
    const waits = await reached('127.0.0.1', () => new Promise(() => undefined), false, 1_000);
    expect(waits).toMatchObject({ state: 'pending', ms: 9_000, after: 1_000 });
  });

  test('is ended with its wait, and with the run', async () => {
    const signals: AbortSignal[] = [];
    const stop = new AbortController();
    const [added, removed] = [
      vi.spyOn(stop.signal, 'addEventListener'),
      vi.spyOn(stop.signal, 'removeEventListener'),
    ];
    const effects = timed([], {
      reach: (_url, signal) => {
        signals.push(signal);
        return new Promise((resolve) => signal.addEventListener('abort', () => resolve('failed')));
      },
    });
    const first = startReach(addressOf('127.0.0.1'), effects, stop.signal);
    await played(first);
    expect(signals[0]?.aborted).toBe(true);
    expect(removed.mock.calls).toEqual([['abort', added.mock.calls[0]?.[1]]]);
    const second = startReach(addressOf('127.0.0.1'), effects, stop.signal);
    expect(signals[1]?.aborted).toBe(false);
    stop.abort();
    expect((await played(second)).state).toBe('failed');
  });
});

describe('what is gathered of an attempt without a frame', () => {
  const WORD: FirstWord = {
    otherFrame: false,
    opened: false,
    errored: true,
    end: 'closed',
    close: { code: 1006, reason: '' },
    ms: 12,
  };
  const REACH: Reach = { state: 'answered', ms: 8, after: 12, url: 'http://gw/?probe=1' };
  async function seen(
    word: Partial<FirstWord>,
    reach: Partial<Reach>,
    more: Partial<Effects> = {},
    typed = 'https://192.168.1.2',
  ) {
    const images: string[] = [];
    const timings: string[] = [];
    vi.spyOn(AbortSignal, 'timeout');
    const effects = timed([], {
      loadImage: (url) => {
        images.push(url);
        return Promise.resolve([32, 32]);
      },
      timingOf: (url) => {
        timings.push(url);
        return Promise.resolve(5);
      },
      ...more,
    });
    const address = addressOf(typed);
    const look = { reach: () => Promise.resolve({ ...REACH, ...reach }) };
    const observed = await observe(address, effects, { ...WORD, ...word }, look, never());
    return { observed, images, timings, limits: vi.mocked(AbortSignal.timeout).mock.calls.flat() };
  }

  test('everything is told as it was', async () => {
    const { observed } = await seen({}, {}, { page: LOCAL });
    expect(observed).toEqual({
      socket: 'closed',
      opened: false,
      errored: true,
      closeCode: 1006,
      socketMs: 12,
      reach: 'answered',
      reachMs: 20,
      reachTiming: undefined,
      image: true,
      violated: false,
      permission: 'not-needed',
      policyAllows: undefined,
      page: LOCAL,
      offline: false,
      loopback: false,
      near: true,
      secure: true,
    });
  });

  test.each([
    ['192.168.1.2', true, { offline: false, loopback: false }],
    ['192.168.1.2', false, { offline: true, loopback: false }],
    ['127.0.0.1', true, { offline: false, loopback: true }],
    // this device is there without a network
    ['127.0.0.1', false, { offline: false, loopback: true }],
  ])('%s, where the browser has a network: %s', async (typed, online, expected) => {
    const { observed } = await seen({}, {}, { online: () => online }, typed);
    expect(observed).toMatchObject(expected);
  });

  test('beside a socket that opened, nobody was asked', async () => {
    expect((await seen({ opened: true }, {})).observed).toMatchObject({ reach: 'pending', reachMs: 0 });
  });

  test('the image is loaded where the request was answered and the socket did not open', async () => {
    expect((await seen({}, {})).images).toEqual(['https://192.168.1.2/favicon-32.png']);
    expect((await seen({ opened: true }, {})).images).toEqual([]);
    expect((await seen({ frame: 'hi' }, {})).images).toEqual([]);
    expect((await seen({}, { state: 'failed' })).images).toEqual([]);
    // what sends requests on would send it on as well
    expect((await seen({}, { state: 'redirected' })).images).toEqual([]);
  });

  test.each([
    [[32, 32], true],
    [[32, 16], false],
    [[16, 32], false],
    [undefined, false],
  ] as const)('an image of %j is the gateway’s: %s', async (size, image) => {
    const { observed } = await seen({}, {}, { loadImage: () => Promise.resolve(size) });
    expect(observed.image).toBe(image);
  });

  test('the timing is read of a failure, in a browser that writes it down', async () => {
    const page = { ...PUBLIC_PAGE, timesConnections: true };
    const timed = await seen({}, { state: 'failed' }, { page });
    expect([timed.timings, timed.observed.reachTiming]).toEqual([[REACH.url], 5]);
    expect((await seen({}, {}, { page })).timings).toEqual([]);
    expect((await seen({}, { state: 'redirected' }, { page })).timings).toEqual([]);
    expect((await seen({}, { state: 'failed' })).timings).toEqual([]);
  });

  test('four seconds for the image, one for the timing', async () => {
    expect((await seen({}, {})).limits).toEqual([4_000, 1_000]);
  });

  test('a violation, the permission and the policy are the page’s', async () => {
    const asked: string[] = [];
    const more: Partial<Effects> = {
      page: PUBLIC_PAGE,
      policyViolations: () => 1,
      permission: () => Promise.resolve('denied'),
      policyAllows: (target) => {
        asked.push(target);
        return false;
      },
    };
    const { observed } = await seen({}, {}, more);
    expect(observed).toMatchObject({ violated: true, permission: 'denied', policyAllows: false });
    expect(asked).toEqual(['local']);
    expect((await seen({}, {}, { ...more, page: LOCAL })).observed.policyAllows).toBeUndefined();
  });
});
