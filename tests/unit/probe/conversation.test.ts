import { afterEach, describe, expect, test, vi } from 'vitest';
import { Conversation } from '../../../src/probe/conversation.ts';
import type { SocketEvent } from '../../../src/probe/effects.ts';
import { never, played, type Timetable, timed } from './timed.ts';

afterEach(() => {
  vi.useRealTimers();
});

const frame = (text: string): SocketEvent => ({ type: 'frame', text });
const close = { type: 'close', code: 1008, reason: 'no' } as const;

function talk(table: Timetable, signal = never()) {
  const effects = timed([table]);
  return { effects, conversation: new Conversation(effects, 'ws://gw/', signal) };
}

describe('waiting for what comes next', () => {
  test('opens one socket at once and gives its events in order', async () => {
    const { effects, conversation } = talk({
      events: [
        [1, { type: 'open' }],
        [2, frame('a')],
      ],
    });
    expect(effects.opened).toEqual([[0, 'ws://gw/']]);
    const heard = (async () => [await conversation.next(50), await conversation.next(50)])();
    expect(await played(heard)).toEqual([{ type: 'open' }, frame('a')]);
    expect(effects.closed).toEqual([]);
  });

  test('ends when something comes, not when the time is over', async () => {
    const { effects, conversation } = talk({ events: [[30, frame('a')]] });
    const heard = conversation.next(1_000).then((event) => [event, effects.now()]);
    expect(await played(heard)).toEqual([frame('a'), 30]);
  });

  test('what has come already is given without a wait', async () => {
    const { effects, conversation } = talk({
      events: [
        [1, frame('a')],
        [2, frame('b')],
      ],
    });
    await vi.advanceTimersByTimeAsync(10);
    const after = vi.spyOn(effects, 'after');
    expect([await conversation.next(5), await conversation.next(5)]).toEqual([frame('a'), frame('b')]);
    expect(after).not.toHaveBeenCalled();
  });

  test('is quiet after just that long, and the socket stays open', async () => {
    const { effects, conversation } = talk({ events: [[101, frame('late')]] });
    const heard = conversation.next(100).then((event) => [event, effects.now()]);
    await vi.advanceTimersByTimeAsync(100);
    expect(await heard).toEqual([{ type: 'quiet' }, 100]);
    expect(effects.closed).toEqual([]);
    expect(await played(conversation.next(100))).toEqual(frame('late'));
  });

  test('a constructor that throws is told as such', async () => {
    const { conversation } = talk({ throws: true });
    expect(await played(conversation.next(10))).toEqual({ type: 'threw' });
    conversation.say('x');
    conversation.end();
  });
});

describe('a server that floods', () => {
  test('is heard for sixteen events, then cut off', async () => {
    const events = Array.from({ length: 40 }, (_, at) => [at + 1, frame(String(at + 1))] as const);
    const { effects, conversation } = talk({ events });
    await vi.advanceTimersByTimeAsync(100);
    // the seventeenth closes the socket, and nothing after it is kept
    expect(effects.closed).toEqual([[17, 0]]);
    const heard: unknown[] = [];
    for (let at = 0; at < 18; at++) heard.push(await played(conversation.next(5)));
    const sixteen = Array.from({ length: 16 }, (_, at) => frame(String(at + 1)));
    expect(heard).toEqual([...sixteen, { type: 'flood' }, { type: 'quiet' }]);
  });

  test('what is endless is quiet, and ends the socket at once', async () => {
    const { effects, conversation } = talk({ events: [[3, { type: 'endless' }]] });
    const heard = conversation.next(1_000).then((event) => [event, effects.now()]);
    expect(await played(heard)).toEqual([{ type: 'quiet' }, 3]);
    expect(effects.closed).toEqual([[3, 0]]);
  });

  test('sixteen are no flood', async () => {
    const events = Array.from({ length: 16 }, (_, at) => [at + 1, frame('x')] as const);
    const { effects } = talk({ events });
    await vi.advanceTimersByTimeAsync(100);
    expect(effects.closed).toEqual([]);
  });
});

describe('an error', () => {
  test('waits 700 ms for the close that follows it', async () => {
    const { effects, conversation } = talk({ events: [] });
    const heard = conversation.closeAfterError().then((event) => [event, effects.now()]);
    expect(await played(heard)).toEqual([{ type: 'error' }, 700]);
  });

  test('gives the close where there is one', async () => {
    const { conversation } = talk({ events: [[699, close]] });
    expect(await played(conversation.closeAfterError())).toEqual(close);
  });
});

describe('being stopped', () => {
  test('closes the socket and ends the wait', async () => {
    const stop = new AbortController();
    const { effects, conversation } = talk({ events: [] }, stop.signal);
    const heard = conversation.next(1_000).then((event) => [event, effects.now()]);
    await vi.advanceTimersByTimeAsync(10);
    stop.abort();
    expect(await heard).toEqual([{ type: 'quiet' }, 10]);
    expect(effects.closed).toEqual([[10, 0]]);
  });

  test('a wait that is over listens no more', async () => {
    const stop = new AbortController();
    const { conversation } = talk({ events: [[1, close]] }, stop.signal);
    const [added, removed] = [
      vi.spyOn(stop.signal, 'addEventListener'),
      vi.spyOn(stop.signal, 'removeEventListener'),
    ];
    await played(conversation.next(10));
    expect(added.mock.calls).toHaveLength(1);
    expect(removed.mock.calls).toEqual([['abort', added.mock.calls[0]?.[1]]]);
  });

  test('ending closes the socket', () => {
    const { effects, conversation } = talk({ events: [] });
    conversation.end();
    expect(effects.closed).toEqual([[0, 0]]);
  });
});

test('a limit over several waits says what is left, and never less than nothing', async () => {
  const { conversation } = talk({ events: [] });
  await vi.advanceTimersByTimeAsync(5);
  const left = conversation.within(100);
  expect(left()).toBe(100);
  await vi.advanceTimersByTimeAsync(40);
  expect(left()).toBe(60);
  await vi.advanceTimersByTimeAsync(400);
  expect(left()).toBe(0);
});

test('a frame is sent as it is', () => {
  const { effects, conversation } = talk({ events: [] });
  conversation.say('hello');
  expect(effects.sent).toEqual(['hello']);
});
