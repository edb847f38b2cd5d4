import { afterEach, describe, expect, test, vi } from 'vitest';
import { Conversation } from '../../../src/probe/conversation.ts';
import type { SocketEvent } from '../../../src/probe/effects.ts';
import { type FirstWord, firstWord, HURRY, OPEN_WITHIN } from '../../../src/probe/observe.ts';
import { never, played, timed } from './timed.ts';

afterEach(() => {
  vi.useRealTimers();
});

describe('the first word of a socket', () => {
  const open: SocketEvent = { type: 'open' };
  const frame: SocketEvent = { type: 'frame', text: 'hi' };
  const error: SocketEvent = { type: 'error' };
  const close: SocketEvent = { type: 'close', code: 1006, reason: 'r' };
  const word = async (events: readonly (readonly [number, SocketEvent])[] | 'throws', within?: number) => {
    // a page has been there for a while when it asks
    const effects = timed([events === 'throws' ? { throws: true } : { events }], {
      now: () => 70 + Date.now(),
    });
    const talk = new Conversation(effects, 'ws://gw/', never());
    return await played(within === undefined ? firstWord(talk, effects) : firstWord(talk, effects, within));
  };
  const nothing = { opened: false, errored: false, otherFrame: false };
  const CLOSE = { code: 1006, reason: 'r' };

  test.each<[string, Parameters<typeof word>[0], FirstWord]>([
    [
      'a frame',
      [
        [1, open],
        [5, frame],
      ],
      { ...nothing, opened: true, end: 'pending', frame: 'hi', ms: 5 },
    ],
    [
      'a frame means that it opened',
      [[5, frame]],
      { ...nothing, opened: true, end: 'pending', frame: 'hi', ms: 5 },
    ],
    [
      'what is no text',
      [
        [1, open],
        [5, { type: 'other-frame' }],
      ],
      { ...nothing, opened: true, end: 'pending', otherFrame: true, ms: 5 },
    ],
    ['the constructor throws', 'throws', { ...nothing, end: 'threw', ms: 0 }],
    ['closed', [[3, close]], { ...nothing, end: 'closed', close: CLOSE, ms: 3 }],
    [
      'an error, then closed',
      [
        [3, error],
        [9, close],
      ],
      { ...nothing, errored: true, end: 'closed', close: CLOSE, ms: 9 },
    ],
    [
      'an error and no close',
      [[3, error]],
      { ...nothing, errored: true, end: 'error-without-close', ms: 703 },
    ],
    [
      'two errors',
      [
        [3, error],
        [4, error],
      ],
      { ...nothing, errored: true, end: 'error-without-close', ms: 4 },
    ],
    ['nothing for ten seconds', [], { ...nothing, end: 'pending', ms: 10_000 }],
    [
      'open, and silent for four seconds',
      [[1_000, open]],
      { ...nothing, opened: true, end: 'pending', ms: 5_000 },
    ],
  ])('%s', async (_, events, expected) => {
    expect(await word(events)).toEqual(expected);
  });

  test.each([10, 3_999, 4_001, 20_000])(
    'what is endless is silence, here after %i ms or later',
    async (ms) => {
      const heard = await word([
        [1, open],
        [ms, { type: 'endless' }],
      ]);
      expect({ ...heard, ms: 0 }).toEqual({ ...nothing, opened: true, end: 'pending', ms: 0 });
      // from the press to the word it is never more than the five seconds that are promised
      expect(heard.ms).toBeLessThanOrEqual(4_001);
    },
  );

  test('a flood is no text', async () => {
    const effects = timed([{ events: Array.from({ length: 17 }, () => [0, open] as const) }]);
    const talk = new Conversation(effects, 'ws://gw/', never());
    expect(await played(firstWord(talk, effects))).toMatchObject({ otherFrame: true, end: 'pending' });
  });

  test('where the request came to nothing, four seconds are enough', async () => {
    expect([OPEN_WITHIN, HURRY]).toEqual([10_000, 4_000]);
    expect((await word([], HURRY)).ms).toBe(4_000);
  });
});
