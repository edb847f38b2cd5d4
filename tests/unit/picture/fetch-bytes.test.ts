import { afterEach, expect, test, vi } from 'vitest';
import { NotRead } from '../../../src/picture/failure.ts';
import { fetchBytes } from '../../../src/picture/fetch-bytes.ts';

const { signal } = new AbortController();

afterEach(() => vi.unstubAllGlobals());

const answers = (answer: () => Promise<Response>) => {
  const asked = vi.fn(answer);
  vi.stubGlobal('fetch', asked);
  return asked;
};

test('it gives a file, tells of each piece, and asks so that it is not kept unasked', async () => {
  const pieces = ['one', 'more'].map((text) => new TextEncoder().encode(text));
  const body = new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
  const asked = answers(() => Promise.resolve(new Response(body)));
  const told: number[] = [];
  const bytes = await fetchBytes('/english.bin', signal, (more) => told.push(more));
  expect(new TextDecoder().decode(bytes)).toBe('onemore');
  expect(told).toEqual([3, 4]);
  expect(asked).toHaveBeenCalledWith('/english.bin', { signal, cache: 'force-cache' });
});

test.each([
  ['no network', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['a file that is gone', () => Promise.resolve(new Response('gone', { status: 404 }))],
  ['an answer without a body', () => Promise.resolve(new Response(null, { status: 204 }))],
])('%s is said', async (_, answer) => {
  answers(answer);
  const failed = fetchBytes('/english.bin', signal, () => undefined).catch((error: unknown) => error);
  expect(await failed).toBeInstanceOf(NotRead);
  expect(await failed).toMatchObject({ failure: 'no-network' });
});

test('why a file did not come is kept, for whoever looks into it', async () => {
  answers(() => Promise.resolve(new Response('gone', { status: 404 })));
  const failed = fetchBytes('/english.bin', signal, () => undefined);
  await expect(failed).rejects.toMatchObject({ cause: new Error('/english.bin: 404') });
});

test('who leaves is told no failure', async () => {
  const leave = new AbortController();
  answers(() => Promise.reject(new TypeError('aborted')));
  leave.abort('left');
  await expect(fetchBytes('/english.bin', leave.signal, () => undefined)).rejects.toBe('left');
});
