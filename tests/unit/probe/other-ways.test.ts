import { afterEach, describe, expect, test, vi } from 'vitest';
import type { FindingCode } from '../../../src/evidence/finding.ts';
import { findOtherWay, waysBeside } from '../../../src/probe/other-ways.ts';
import { ORIGIN, open, run, start } from './runs.ts';
import { addressOf, never, PUBLIC_PAGE, played, type Timetable, timed } from './timed.ts';

afterEach(() => {
  vi.useRealTimers();
});

const CLOSED: Timetable = {
  events: [
    [1, { type: 'error' }],
    [1, { type: 'close', code: 1006, reason: '' }],
  ],
};

describe('the ways beside the one that was typed', () => {
  test.each<[string, boolean, string[]]>([
    ['http://127.0.0.1:18789', false, ['wss://127.0.0.1:18789/']],
    ['http://gw.example.com', false, ['wss://gw.example.com/']],
    ['https://127.0.0.1:18789', false, ['ws://127.0.0.1:18789/']],
    // no secure page may open it
    ['https://gw.example.com:18789', true, []],
    ['https://gw.example.com:18789', false, ['ws://gw.example.com:18789/']],
    ['https://127.0.0.1:18789', true, ['ws://127.0.0.1:18789/']],
    // nobody speaks plainly at the port of https
    ['https://gw.example.com', false, []],
    [
      'https://gw.example.com/claw/chat/main',
      true,
      ['wss://gw.example.com/claw/chat', 'wss://gw.example.com/claw'],
    ],
    ['http://127.0.0.1:81/chat', false, ['wss://127.0.0.1:81/chat', 'ws://127.0.0.1:81/']],
  ])('%s, from a secure page %s: %j', (typed, https, expected) => {
    expect(waysBeside(addressOf(typed), https).map(({ address }) => address.socket)).toEqual(expected);
  });

  test.each([
    [
      'http://127.0.0.1:81/chat',
      [
        ['probe-scheme-secure', 'https://127.0.0.1:81/chat/', true],
        ['probe-path-other', 'http://127.0.0.1:81/', false],
      ],
    ],
    [
      'https://127.0.0.1:81/chat',
      [
        ['probe-scheme-plain', 'http://127.0.0.1:81/chat/', false],
        ['probe-path-other', 'https://127.0.0.1:81/', true],
      ],
    ],
  ])('%s: each way is told by its name, its page and whether it is a secure one', (typed, expected) => {
    const ways = waysBeside(addressOf(typed), false);
    expect(ways.map(({ code, address }) => [code, address.page, address.secure])).toEqual(expected);
  });
});

describe('what the typed way came to', () => {
  test.each<[FindingCode, boolean]>([
    ['probe-fast-failure', true],
    ['probe-secure-failure', true],
    ['probe-tls-refused', true],
    ['probe-connected-then-closed', true],
    ['probe-upgrade-not-forwarded', true],
    ['probe-other-http', true],
    ['probe-redirected', true],
    ['probe-server-closed', false],
    ['probe-unreachable', false],
    ['probe-permission-denied', false],
  ])('%s: another way is tried: %s', async (seen, isTried) => {
    const effects = timed([CLOSED]);
    await played(findOtherWay(addressOf('http://127.0.0.1:18789'), seen, effects, never()));
    expect(effects.opened).toHaveLength(isTried ? 1 : 0);
  });
});

describe('where the typed way fails and another has a gateway', () => {
  test('the rest of the check looks there, and the way is the last word', async () => {
    const { found, steps, effects } = await run([CLOSED, ORIGIN], {}, never(), 'http://127.0.0.1:18789');
    expect(found).toEqual([
      { code: 'probe-greeting', source: 'probe', values: { address: '127.0.0.1:18789' } },
      { code: 'probe-origin-refused', source: 'probe' },
      { code: 'probe-scheme-secure', source: 'probe', values: { address: 'https://127.0.0.1:18789' } },
    ]);
    expect(effects.opened.map(([, url]) => url)).toEqual(['ws://127.0.0.1:18789/', 'wss://127.0.0.1:18789/']);
    expect(steps.slice(-7)).toEqual([
      'socket done 5',
      'greeting running',
      'greeting done 0',
      'version running',
      'version done 10',
      'anonymous running',
      'anonymous stopped 0',
    ]);
    expect(new Set(effects.closed.map(([, socket]) => socket))).toEqual(new Set([0, 1]));
  });

  test('a path too long is told by the path that works', async () => {
    const other = await run([CLOSED, CLOSED, ORIGIN], {}, never(), 'http://127.0.0.1:81/chat');
    expect(other.found.at(-1)).toEqual({
      code: 'probe-path-other',
      source: 'probe',
      values: { address: 'http://127.0.0.1:81' },
    });
    // what was tried on the way there is closed
    expect(new Set(other.effects.closed.map(([, socket]) => socket))).toEqual(new Set([0, 1, 2]));
  });

  test('what failed as typed is told where nothing else answers', async () => {
    const { codes } = await run([CLOSED, CLOSED], {}, never(), 'http://127.0.0.1:18789');
    expect(codes).toEqual(['probe-fast-failure']);
  });

  test('no other way is tried where the browser or a silent server stood in the way', async () => {
    const silent = await run([{ events: [[1, open]] }]);
    expect(silent.effects.opened).toHaveLength(1);
    const refused = await run([{ throws: true }], { page: PUBLIC_PAGE });
    expect(refused.effects.opened).toHaveLength(1);
  });
});

describe('a run that is stopped', () => {
  test.each<[string, readonly Timetable[], number, string[]]>([
    ['while another way is silent tries no further one', [CLOSED, { events: [] }, ORIGIN], 2, []],
    ['while a gateway is asked there tells no more of it', [CLOSED, ORIGIN], 2, ['probe-greeting']],
  ])('%s', async (_, tables, sockets, codes) => {
    const stop = new AbortController();
    const { effects, found, running } = start(tables, {}, stop.signal, 'http://127.0.0.1:81/chat');
    await vi.advanceTimersByTimeAsync(10);
    stop.abort();
    await played(running);
    expect(effects.opened).toHaveLength(sockets);
    expect(found.map(({ code }) => code)).toEqual(codes);
  });
});
