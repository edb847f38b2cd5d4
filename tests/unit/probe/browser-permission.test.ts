import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browserEffects } from '../../../src/probe/browser-effects.ts';
import { fakePage } from './frames.ts';
import { never } from './timed.ts';

beforeEach(() => {
  vi.stubGlobal('location', { protocol: 'https:', hostname: 'gw.example.com' });
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('CSS', { supports: () => false });
  vi.stubGlobal('document', new EventTarget());
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the permission', () => {
  /** A browser that knows these names. */
  function browser(states: Readonly<Record<string, string>>) {
    const asked: string[] = [];
    const query = ({ name }: { name: string }) => {
      asked.push(name);
      const state = states[name];
      return state ? Promise.resolve({ state }) : Promise.reject(new TypeError(name));
    };
    vi.stubGlobal('navigator', { permissions: { query } });
    return asked;
  }

  test.each([
    ['loopback', 'loopback-network'],
    ['local', 'local-network'],
  ] as const)('for %s is asked by its newest name', async (target, name) => {
    const asked = browser({ [name]: 'denied', 'local-network-access': 'granted' });
    expect(await browserEffects(never()).permission(target)).toBe('denied');
    expect(asked).toEqual([name]);
  });

  test.each(['loopback', 'local'] as const)('for %s has an older name', async (target) => {
    browser({ 'local-network-access': 'prompt' });
    expect(await browserEffects(never()).permission(target)).toBe('prompt');
  });

  test('is unknown where the browser knows no name of it', async () => {
    const asked = browser({});
    expect(await browserEffects(never()).permission('local')).toBe('unknown');
    expect(asked).toEqual(['local-network', 'local-network-access']);
  });
});

describe('the page’s policy', () => {
  const allows = (target: 'loopback' | 'local', features?: Readonly<Record<string, boolean>>) => {
    const policy = features && {
      features: () => Object.keys(features),
      allowsFeature: (name: string) => features[name],
    };
    vi.stubGlobal('document', Object.assign(new EventTarget(), policy && { featurePolicy: policy }));
    return browserEffects(never()).policyAllows(target);
  };

  test.each([
    ['loopback', { 'loopback-network': false, 'local-network': true }, false],
    ['local', { 'loopback-network': false, 'local-network': true }, true],
    ['loopback', { 'local-network-access': false }, false],
    ['local', { 'local-network-access': true }, true],
    ['local', { camera: true }, undefined],
    ['local', undefined, undefined],
  ] as const)('for %s where it is %o: %s', (target, features, expected) => {
    expect(allows(target, features)).toBe(expected);
  });
});

test.each([true, false])('a network is there where the browser says so: %s', (onLine) => {
  vi.stubGlobal('navigator', { onLine });
  expect(browserEffects(never()).online()).toBe(onLine);
});

describe('blocks by the page’s own rules', () => {
  const violation = (effectiveDirective: string) =>
    Object.assign(new Event('securitypolicyviolation'), { effectiveDirective });

  test('are counted where they are of a connection, until the run ends', () => {
    const stop = new AbortController();
    const { policyViolations } = browserEffects(stop.signal);
    expect(policyViolations()).toBe(0);
    document.dispatchEvent(violation('img-src'));
    expect(policyViolations()).toBe(0);
    document.dispatchEvent(violation('connect-src'));
    document.dispatchEvent(violation('connect-src'));
    expect(policyViolations()).toBe(2);
    stop.abort();
    document.dispatchEvent(violation('connect-src'));
    expect(policyViolations()).toBe(2);
  });
});

describe('the timing of a request', () => {
  type Entries = { getEntriesByName(url: string): { duration: number }[] };
  const observers: { tell: (list: Entries) => void; done: unknown[] }[] = [];
  class FakeObserver {
    readonly done: unknown[] = [];
    constructor(tell: (list: Entries) => void) {
      observers.push({ tell, done: this.done });
    }
    observe(how: object): void {
      this.done.push(how);
    }
    disconnect(): void {
      this.done.push('disconnected');
    }
  }
  const watch = (signal: AbortSignal) => {
    vi.stubGlobal('PerformanceObserver', FakeObserver);
    const timing = browserEffects(never()).timingOf('http://gw/', signal);
    const observer = observers.at(-1);
    if (!observer) throw new Error('nothing is observed');
    const tell = (url: string, duration: number) =>
      observer.tell({ getEntriesByName: (name) => (name === url ? [{ duration }] : []) });
    return { timing, observer, tell };
  };
  const HOW = { type: 'resource', buffered: true };

  test('is read where the request was made', async () => {
    const fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const made = fakePage({ fetch, PerformanceObserver: FakeObserver });
    const effects = browserEffects(never());
    await effects.reach('http://gw/', never());
    expect(made).toHaveLength(1);
    const timing = effects.timingOf('http://gw/', never());
    observers.at(-1)?.tell({ getEntriesByName: () => [{ duration: 7 }] });
    expect(await timing).toBe(7);
  });

  test('is waited for, past those of other requests', async () => {
    const { timing, observer, tell } = watch(never());
    tell('http://other/', 3);
    expect(observer.done).toEqual([HOW]);
    tell('http://gw/', 5);
    expect(await timing).toBe(5);
    expect(observer.done).toEqual([HOW, 'disconnected']);
  });

  test('is none where none came in time', async () => {
    const stop = new AbortController();
    const { timing, observer } = watch(stop.signal);
    stop.abort();
    expect(await timing).toBeUndefined();
    expect(observer.done).toEqual([HOW, 'disconnected']);
  });

  test('is none where the time was over before', async () => {
    const { timing, observer } = watch(AbortSignal.abort());
    expect(await timing).toBeUndefined();
    expect(observer.done).toEqual([HOW, 'disconnected']);
  });
});
