import { afterEach, expect, test, vi } from 'vitest';
import { fetchWords } from '../../../src/troubleshooter/fetch-words.ts';

/** As much of an element as is asked. */
const page = (attributes: Readonly<Record<string, string>>) =>
  ({ getAttribute: (name: string) => attributes[name] ?? null }) as HTMLElement;

afterEach(() => vi.unstubAllGlobals());

test('words are fetched once, from where the page says', async () => {
  const fetch = vi.fn(async () => Response.json({ took: '{ms} ms' }));
  vi.stubGlobal('fetch', fetch);
  const root = page({ 'data-words': '/check/once-*.json' });
  expect(await fetchWords(root, 'looking')).toEqual({ took: '{ms} ms' });
  expect(await fetchWords(root, 'looking')).toEqual({ took: '{ms} ms' });
  expect(fetch.mock.calls).toEqual([['/check/once-looking.json']]);
});

test('a page that holds its words fetches none', async () => {
  const fetch = vi.fn();
  vi.stubGlobal('fetch', fetch);
  expect(await fetchWords(page({}), 'looking')).toEqual({});
  expect(fetch).not.toHaveBeenCalled();
});

test('words that could not be had are asked for again', async () => {
  const answers = [new Response('', { status: 503 }), Response.json({ took: 'now' })];
  vi.stubGlobal('fetch', async () => answers.shift());
  const root = page({ 'data-words': '/check/again-*.json' });
  await expect(fetchWords(root, 'reading')).rejects.toThrow('/check/again-reading.json: 503');
  expect(await fetchWords(root, 'reading')).toEqual({ took: 'now' });
});
