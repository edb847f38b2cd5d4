import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Effects, Ended, SocketEvent } from '../../../src/probe/effects.ts';
import { greeting } from '../../support/fake-effects.ts';
import { ORIGIN, open, run, start, VERSION } from './runs.ts';
import { never, PUBLIC_PAGE, played, type Timetable } from './timed.ts';

afterEach(() => {
  vi.useRealTimers();
});

describe('no greeting', () => {
  const stops = (first: Timetable, more?: Partial<Effects>, typed?: string) =>
    run([first], more, never(), typed);

  test.each<[string, SocketEvent, string]>([
    ['another first frame', { type: 'frame', text: 'welcome' }, 'probe-websocket-other'],
    ['what is no text', { type: 'other-frame' }, 'probe-websocket-other'],
    ['deep JSON', { type: 'frame', text: '['.repeat(60_000) }, 'probe-websocket-other'],
  ])('%s is no gateway', async (_, event, code) => {
    const { codes, steps, effects } = await stops({
      events: [
        [1, open],
        [4, event],
      ],
    });
    expect(codes).toEqual([code]);
    expect(steps.slice(-3)).toEqual(['socket done 4', 'greeting running', 'greeting stopped 0']);
    expect(effects.closed).toEqual([[4, 0]]);
  });

  test('an open socket that says nothing for four seconds is silent', async () => {
    const { found, steps } = await stops({ events: [[1, open]] });
    expect(found).toEqual([
      { code: 'probe-websocket-silent', source: 'probe', values: { address: '127.0.0.1:18789' } },
    ]);
    expect(steps.slice(-3)).toEqual(['socket done 4001', 'greeting running', 'greeting stopped 0']);
  });

  test.each([5, 6_000])('what is endless is silence too, whether it is here after %i ms', async (ms) => {
    const { codes, effects } = await stops({
      events: [
        [1, open],
        [ms, { type: 'endless' }],
      ],
    });
    expect(codes).toEqual(['probe-websocket-silent']);
    expect(effects.closed[0]?.[0]).toBeLessThanOrEqual(4_001);
  });

  test('a constructor that throws is the browser, not the gateway', async () => {
    expect((await stops({ throws: true })).codes).toEqual(['probe-mixed-content']);
  });

  test('a close is told with its code and its reason, short and without secrets', async () => {
    const reason = `bye token=${'q7W'.repeat(12)} ${'x '.repeat(100)}`;
    const { found, steps } = await stops({
      events: [
        [1, open],
        [4, { type: 'close', code: 1008, reason }],
      ],
    });
    expect(found[0]).toMatchObject({ code: 'probe-server-closed', values: { closeCode: '1008' } });
    expect(found[0]?.values?.['reason']).toMatch(/^bye token=/);
    expect(found[0]?.values?.['reason']).not.toContain('q7Wq7W');
    expect(found[0]?.values?.['reason']).toHaveLength(123);
    expect(steps.at(-1)).toBe('socket stopped 4');
  });

  test('a close without a reason has none', async () => {
    const { found } = await stops({ events: [[4, { type: 'close', code: 1006, reason: '' }]] });
    expect(found[0]?.values).toEqual({ address: '127.0.0.1:18789', closeCode: '1006' });
  });

  test('a socket that opens in time has no request beside it, and one that fails has one after it', async () => {
    const asked: number[] = [];
    const reach = (): Promise<Ended> => {
      asked.push(Date.now());
      return Promise.resolve('failed');
    };
    await stops({ events: [[999, open]] }, { reach });
    expect(asked).toEqual([]);
    await stops({ events: [[4, { type: 'close', code: 1006, reason: '' }]] }, { reach });
    expect(asked).toEqual([4]);
    await stops({ events: [[3_000, { type: 'close', code: 1006, reason: '' }]] }, { reach });
    expect(asked).toEqual([4, 1_000]);
  });

  const DEAD: Timetable = {
    events: [
      [3_070, { type: 'error' }],
      [3_070, { type: 'close', code: 1006, reason: '' }],
    ],
  };
  test('a dead host is known by two waits that end together', async () => {
    const reach = () => new Promise<Ended>((resolve) => setTimeout(() => resolve('failed'), 2_060));
    const { codes } = await stops(DEAD, { reach });
    expect(codes).toEqual(['probe-unreachable']);
  });

  test.each<[string, SocketEvent]>([
    ['another frame', { type: 'frame', text: 'x' }],
    ['a greeting', greeting()],
  ])('the request that is still open is ended by %s', async (_, event) => {
    const ended: number[] = [];
    await stops(
      {
        events: [
          [1_500, open],
          [1_504, event],
        ],
      },
      {
        reach: (_url, signal) => {
          signal.addEventListener('abort', () => ended.push(Date.now()));
          return new Promise(() => undefined);
        },
      },
    );
    expect(ended).toEqual([1_504]);
  });
});

describe('where the browser may ask the user', () => {
  const reach = (ms: number, ended: Ended) => () =>
    new Promise<Ended>((resolve) => setTimeout(() => resolve(ended), ms));
  const asks = (ms: number, ended: Ended): Partial<Effects> => ({
    page: PUBLIC_PAGE,
    permission: () => Promise.resolve('prompt'),
    reach: reach(ms, ended),
  });

  test('the step says so, then goes on; the socket waits for the answer', async () => {
    const { steps, effects } = await run([VERSION, ORIGIN], asks(900, 'answered'));
    expect(steps.slice(2, 6)).toEqual([
      'browser done 0',
      'socket asking',
      'socket running',
      'socket done 904',
    ]);
    expect(effects.opened[0]?.[0]).toBe(900);
  });

  test('what is granted is not asked', async () => {
    const { steps } = await run([VERSION, ORIGIN], {
      page: PUBLIC_PAGE,
      permission: () => Promise.resolve('granted'),
    });
    expect(steps).not.toContain('socket asking');
  });

  test('a question that was closed is not asked again', async () => {
    const { found, steps, effects } = await run([], asks(700, 'failed'));
    expect(found).toEqual([
      { code: 'probe-permission-missing', source: 'probe', values: { address: '127.0.0.1:18789' } },
    ]);
    expect(steps.at(-1)).toBe('socket stopped 700');
    expect(effects.opened).toEqual([]);
  });

  test.each<[string, Partial<Effects>, string]>([
    ['it failed sooner than anybody answers', asks(699, 'failed'), '127.0.0.1:18789'],
    [
      'the user has allowed it meanwhile',
      { ...asks(900, 'failed'), permission: onceThen('prompt', 'granted') },
      '127.0.0.1:18789',
    ],
    [
      'it is a name, and nobody knows whether there was a question',
      asks(900, 'failed'),
      'https://gw.example.com',
    ],
    ['it was answered', asks(900, 'answered'), '127.0.0.1:18789'],
    ['it was sent on', asks(900, 'redirected'), '127.0.0.1:18789'],
  ])('the socket is tried where %s', async (_, more, typed) => {
    const { effects } = await run([{ events: [] }], more, never(), typed);
    // first the address as it was typed
    expect(effects.opened[0]?.[1]).toMatch(/127\.0\.0\.1:18789|gw\.example/);
  });

  test('after a request that came to nothing, four seconds are enough for the socket', async () => {
    const failed = await run([{ events: [] }], asks(100, 'failed'));
    expect(failed.steps.at(-1)).toBe('socket stopped 4100');
    const answered = await run([{ events: [] }], asks(100, 'answered'));
    expect(answered.steps.at(-1)).toBe('socket stopped 10100');
    const redirected = await run([{ events: [] }], asks(100, 'redirected'));
    expect(redirected.steps.at(-1)).toBe('socket stopped 10100');
    const unasked = await run([{ events: [] }], { reach: reach(100, 'failed') });
    expect(unasked.steps.at(-1)).toBe('socket stopped 10000');
    // a minute for the question itself
    const unanswered = await run([{ events: [] }], asks(99_999, 'failed'));
    expect(unanswered.steps.at(-1)).toBe('socket stopped 64000');
  });
});

function onceThen<T>(first: T, then: T): () => Promise<T> {
  const states = [first];
  return () => Promise.resolve(states.shift() ?? then);
}

describe('a run that is stopped', () => {
  test.each([
    ['before the socket opens', 0, 0],
    ['before the greeting', 2, 0],
    ['while it is asked', 6, 1],
    ['while it is asked again', 16, 2],
  ])('%s finds nothing more and closes everything', async (_, ms, findings) => {
    const stop = new AbortController();
    const reach = vi.fn(() => Promise.resolve('failed' as const));
    const { effects, found, steps, running } = start([VERSION, ORIGIN], { reach }, stop.signal);
    await vi.advanceTimersByTimeAsync(ms);
    const before = steps.length;
    stop.abort();
    await played(running);
    expect(found).toHaveLength(findings);
    expect(steps).toHaveLength(before);
    expect(reach).not.toHaveBeenCalled();
    expect(new Set(effects.closed.map(([, socket]) => socket)).size).toBe(effects.opened.length);
  });

  test('while the user is asked opens no socket', async () => {
    const stop = new AbortController();
    const more: Partial<Effects> = {
      page: PUBLIC_PAGE,
      permission: () => Promise.resolve('prompt'),
      reach: (_, signal) =>
        new Promise((resolve) => signal.addEventListener('abort', () => resolve('failed'))),
    };
    const { effects, found, running } = start([VERSION], more, stop.signal);
    await vi.advanceTimersByTimeAsync(900);
    stop.abort();
    await played(running);
    expect([effects.opened, found]).toEqual([[], []]);
  });

  test('while it looks for the reason of a failure tells none', async () => {
    const stop = new AbortController();
    const more: Partial<Effects> = {
      reach: () => new Promise((resolve) => setTimeout(() => resolve('failed'), 500)),
    };
    const closes: Timetable = { events: [[4, { type: 'close', code: 1006, reason: '' }]] };
    const { found, steps, running } = start([closes], more, stop.signal);
    await vi.advanceTimersByTimeAsync(100);
    stop.abort();
    await played(running);
    expect([found, steps.at(-1)]).toEqual([[], 'socket running']);
  });
});
