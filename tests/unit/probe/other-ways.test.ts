import { afterEach, describe, expect, test, vi } from 'vitest';
import { waysBeside } from '../../../src/probe/other-ways.ts';
import { ORIGIN, open, run } from './runs.ts';
import { addressOf, never, PUBLIC_PAGE, type Timetable } from './timed.ts';

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
    expect(steps.at(-1)).toBe('anonymous stopped 0');
    expect(new Set(effects.closed.map(([, socket]) => socket))).toEqual(new Set([0, 1]));
  });

  test('a path too long is told by the path that works', async () => {
    const other = await run([CLOSED, CLOSED, ORIGIN], {}, never(), 'http://127.0.0.1:81/chat');
    expect(other.found.at(-1)).toEqual({
      code: 'probe-path-other',
      source: 'probe',
      values: { address: 'http://127.0.0.1:81' },
    });
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
