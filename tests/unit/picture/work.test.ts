import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NotRead } from '../../../src/picture/failure.ts';
import { WITHIN, work } from '../../../src/picture/work.ts';
import type { Task } from '../../../src/picture/worker/messages.ts';

/** A worker that does what a test has it do. */
class FakeWorker extends EventTarget {
  static last: FakeWorker;
  ended = false;
  readonly address: string;

  constructor(address: string) {
    super();
    this.address = address;
    FakeWorker.last = this;
  }

  given: unknown[] = [];

  postMessage(...given: unknown[]): void {
    this.given = given;
  }

  terminate(): void {
    this.ended = true;
  }

  says(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const TASK: Task = {
  program: new ArrayBuffer(1),
  english: new ArrayBuffer(1),
  rgba: new ArrayBuffer(4),
  width: 1,
  height: 1,
};

/** What it came to: the text, or the failure's name, or else what was thrown. */
const result = (reading: Promise<string>): Promise<unknown> =>
  reading.catch((error: unknown) => (error instanceof NotRead ? error.failure : error));

function started(signal = new AbortController().signal) {
  const parts: number[] = [];
  const reading = result(work('/reader.js', TASK, signal, (part) => parts.push(part)));
  return { parts, reading, worker: FakeWorker.last };
}

beforeEach(() => {
  vi.stubGlobal('Worker', FakeWorker);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('it is told how far it is, gives the text and ends the worker', async () => {
  const { parts, reading, worker } = started();
  worker.says({ part: 0.5 });
  worker.says({ text: 'pairing required' });
  expect(await reading).toBe('pairing required');
  expect(parts).toEqual([0.5]);
  expect(worker).toMatchObject({ address: '/reader.js', ended: true });
  expect(vi.getTimerCount()).toBe(0);
});

test('it is handed the task, and what is large is not copied', () => {
  const { worker } = started();
  expect(worker.given).toEqual([TASK, [TASK.program, TASK.english, TASK.rgba]]);
});

test.each([
  ['what it cannot run', (worker: FakeWorker) => worker.says({ failed: 'no wasm' })],
  ['a script that breaks', (worker: FakeWorker) => worker.dispatchEvent(new Event('error'))],
])('%s is the browser’s fault', async (_, breaks) => {
  const { reading, worker } = started();
  breaks(worker);
  expect(await reading).toBe('cannot-run');
  expect(worker.ended).toBe(true);
});

test('what never ends is given up', async () => {
  const { reading, worker } = started();
  vi.advanceTimersByTime(WITHIN - 1);
  expect(worker.ended).toBe(false);
  vi.advanceTimersByTime(1);
  expect(await reading).toBe('too-slow');
  expect(worker.ended).toBe(true);
});

test('who leaves ends it', async () => {
  const leave = new AbortController();
  const { reading, worker } = started(leave.signal);
  leave.abort('left');
  expect(await reading).toBe('left');
  expect(worker.ended).toBe(true);
});
