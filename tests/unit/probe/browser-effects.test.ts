import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browserEffects, readPage } from '../../../src/probe/browser-effects.ts';
import { makeDeviceKey } from '../../../src/probe/device-key.ts';
import type { SocketEvent } from '../../../src/probe/effects.ts';
import { fakePage } from './frames.ts';
import { never } from './timed.ts';

// three real browsers run this in tests/gateway; here is what it asks of them, and what becomes of each answer

const supports = vi.fn((property: string, value: string) => property === 'never' && value === '');
const page = (protocol: string, hostname: string, secure = true) => {
  vi.stubGlobal('location', { protocol, hostname });
  vi.stubGlobal('isSecureContext', secure);
  vi.stubGlobal('CSS', { supports });
};

beforeEach(() => {
  page('https:', 'gw.example.com');
  vi.stubGlobal('document', new EventTarget());
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the page it runs in', () => {
  const PUBLIC = { secureContext: true, https: true, local: false, file: false, timesConnections: false };

  test.each([
    ['https:', 'gw.example.com', {}],
    ['http:', 'gw.example.com', { https: false }],
    ['http:', 'localhost', { https: false, local: true }],
    ['http:', '192.168.1.2', { https: false, local: true }],
    ['https:', 'box.local', {}],
    ['https:', 'box.tail1.ts.net', {}],
    ['file:', '', { https: false, local: true, file: true }],
  ])('%s//%s', (protocol, hostname, more) => {
    page(protocol, hostname);
    expect(readPage()).toEqual({ ...PUBLIC, ...more });
  });

  test('may be no secure one', () => {
    page('http:', 'gw.example.com', false);
    expect(readPage().secureContext).toBe(false);
  });

  test('is in Firefox where it knows what only Firefox knows', () => {
    supports.mockImplementation((property, value) => property === '-moz-appearance' && value === 'none');
    expect(readPage().timesConnections).toBe(true);
  });
});

describe('a socket', () => {
  class FakeSocket {
    static readonly OPEN = 1;
    static readonly all: FakeSocket[] = [];
    binaryType = 'blob';
    readyState = 1;
    readonly done: string[] = [];
    onopen: (() => void) | null = null;
    onerror: (() => void) | null = null;
    onclose: ((_: { code: number; reason: string }) => void) | null = null;
    onmessage: ((_: { data: unknown }) => void) | null = null;
    readonly url: string;
    constructor(url: string) {
      this.url = url;
      FakeSocket.all.push(this);
    }
    send(text: string): void {
      this.done.push(text);
    }
    close(): void {
      this.done.push('closed');
    }
  }

  function opened() {
    vi.stubGlobal('WebSocket', FakeSocket);
    const heard: SocketEvent[] = [];
    const ours = browserEffects(never()).openSocket('ws://gw/', (event) => heard.push(event));
    const theirs = FakeSocket.all.at(-1);
    if (!theirs) throw new Error('no socket was opened');
    return { ours, theirs, heard };
  }

  test('tells what happens to it', () => {
    const { theirs, heard } = opened();
    theirs.onopen?.();
    theirs.onerror?.();
    theirs.onclose?.({ code: 1008, reason: 'no' });
    expect([theirs.url, theirs.binaryType]).toEqual(['ws://gw/', 'arraybuffer']);
    expect(heard).toEqual([{ type: 'open' }, { type: 'error' }, { type: 'close', code: 1008, reason: 'no' }]);
  });

  test('tells text up to 64 KB, and of anything else only that it came', () => {
    const { theirs, heard } = opened();
    const longest = 'x'.repeat(65_536);
    for (const data of ['hi', longest, `${longest}x`, new ArrayBuffer(2)]) theirs.onmessage?.({ data });
    const other = { type: 'other-frame' };
    expect(heard).toEqual([{ type: 'frame', text: 'hi' }, { type: 'frame', text: longest }, other, other]);
  });

  test('tells of more than a megabyte that it is endless', () => {
    const { theirs, heard } = opened();
    const size = 1024 * 1024;
    for (const data of [
      'x'.repeat(size),
      'x'.repeat(size + 1),
      new ArrayBuffer(size),
      new ArrayBuffer(size + 1),
    ])
      theirs.onmessage?.({ data });
    expect(heard.map(({ type }) => type)).toEqual(['other-frame', 'endless', 'other-frame', 'endless']);
  });

  test('hears nothing more once it is closed, and holds nobody', () => {
    const { ours, theirs } = opened();
    ours.close();
    expect([theirs.onopen, theirs.onerror, theirs.onclose, theirs.onmessage]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test('sends while it is open, and nothing after', () => {
    const { ours, theirs } = opened();
    ours.send('a');
    theirs.readyState = 3;
    ours.send('b');
    ours.close();
    expect(theirs.done).toEqual(['a', 'closed']);
  });
});

const URL_ = 'http://gw:1/a';
const ONLY = 'connect-src http://gw:1; img-src http://gw:1';
const NOTHING = "connect-src 'none'; img-src 'none'";

describe('a request', () => {
  const reach = (answer: () => Promise<unknown>, signal = never()) => {
    const fetch = vi.fn(answer);
    const frames = fakePage({ fetch });
    const run = new AbortController();
    return { ended: browserEffects(run.signal).reach(URL_, signal), fetch, frames, run };
  };

  test('carries no cookie, no referrer and nothing out of a cache; any answer will do', async () => {
    const cancel = vi.fn();
    const signal = never();
    const { ended, fetch, frames, run } = reach(() => Promise.resolve({ body: { cancel } }), signal);
    expect(await ended).toBe('answered');
    const how = {
      mode: 'no-cors',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal,
    };
    expect(fetch.mock.calls).toEqual([[URL_, how]]);
    expect(cancel).toHaveBeenCalledOnce();
    // from there it may go nowhere else
    expect(frames.map(({ done }) => done)).toEqual([[ONLY, NOTHING]]);
    run.abort();
    expect(frames[0]?.removed).toBe(true);
  });

  test('may have no body, may fail, and may be sent on', async () => {
    expect(await reach(() => Promise.resolve({ body: null })).ended).toBe('answered');
    expect(await reach(() => Promise.reject(new TypeError('Failed to fetch'))).ended).toBe('failed');
    const { ended, frames } = reach(() => {
      setTimeout(() => frames[0]?.violated(NOTHING));
      return Promise.reject(new TypeError('Failed to fetch'));
    });
    expect(await ended).toBe('redirected');
  });

  test('that nobody waits for any more is not sent', async () => {
    const { ended, fetch, run } = reach(() => Promise.resolve({ body: null }));
    run.abort();
    expect(await ended).toBe('failed');
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('an image', () => {
  const load = async (signal = never()) => {
    const frames = fakePage();
    const size = browserEffects(never()).loadImage(URL_, signal);
    const { image, done } = await vi.waitUntil(() => frames.find(({ image }) => image));
    if (!image) throw new Error('There is no image');
    return { size, image, done };
  };

  test('tells its size, and goes nowhere but there', async () => {
    const { size, image, done } = await load();
    image.onload();
    expect(await size).toEqual([32, 16]);
    expect(image.referrerPolicy).toBe('no-referrer');
    expect(done).toEqual([ONLY, `image ${URL_}`, NOTHING]);
  });

  test('that does not load has none, nor has one that nobody waits for', async () => {
    const failing = await load();
    failing.image.onerror();
    expect(await failing.size).toBeUndefined();
    const stop = new AbortController();
    const stopped = await load(stop.signal);
    stop.abort();
    expect(await stopped.size).toBeUndefined();
  });

  test('of a run that is over is not loaded', async () => {
    const frames = fakePage({}, false);
    const run = new AbortController();
    const size = browserEffects(run.signal).loadImage(URL_, never());
    run.abort();
    expect(await size).toBeUndefined();
    expect(frames[0]?.image).toBeUndefined();
  });
});

describe('a wait', () => {
  test('is as long as asked, and ends with its signal', async () => {
    vi.useFakeTimers({ now: 0 });
    const { after } = browserEffects(never());
    const whole = after(50, never()).then(() => Date.now());
    await vi.advanceTimersByTimeAsync(49);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await whole).toBe(50);
    const stop = new AbortController();
    const cut = after(50, stop.signal);
    stop.abort();
    await cut;
    expect([Date.now(), vi.getTimerCount()]).toEqual([50, 0]);
  });
});

test('time, clock and key are the browser’s', () => {
  const effects = browserEffects(never());
  vi.spyOn(performance, 'now').mockReturnValue(7);
  vi.spyOn(Date, 'now').mockReturnValue(9);
  expect([effects.now(), effects.clock(), effects.makeDevice]).toEqual([7, 9, makeDeviceKey]);
  expect(effects.page.https).toBe(true);
});
