import { expect, test } from 'vitest';
import { loadingAgain } from '../../../src/troubleshooter/load-again.ts';

const AT = 'https://pairing.example/_astro/engine.D-asJId.js';
const NAMED = `Failed to fetch dynamically imported module: ${AT}`;

/** A browser that fails with these words, try by try, and what it was asked for. */
function browser(...words: readonly (string | undefined)[]) {
  const asked: string[] = [];
  const answer = async <T>(address: string): Promise<T> => {
    asked.push(address);
    const word = words[asked.length - 1];
    if (word !== undefined) throw new TypeError(word);
    return 'module' as T;
  };
  const again = loadingAgain(answer);
  return { asked, part: (name: string) => again(() => answer<string>(name)) };
}

/** What is asked for, try by try, where the first tries fail with these words. */
async function asked(...words: readonly string[]): Promise<string[]> {
  const { asked: all, part } = browser(...words);
  const load = part('as built');
  for (const word of words) await expect(load()).rejects.toThrow(word);
  expect(await load()).toBe('module');
  return all;
}

test('what is had at once is asked for as it was built', async () => {
  expect(await asked()).toEqual(['as built']);
});

test.each([NAMED, `error loading dynamically imported module: ${AT}`])(
  'what a browser remembers as failed is asked for in a folder that is written in another way: %s',
  async (word) => {
    expect(await asked(word)).toEqual(['as built', AT.replace('_astro', '%5Fastro')]);
    expect(await asked(word, word)).toEqual([
      'as built',
      AT.replace('_astro', '%5Fastro'),
      AT.replace('_astro', '_%61stro'),
    ]);
  },
);

test('every way of writing is the same folder to a host', async () => {
  const all = await asked(...Array<string>(63).fill(NAMED));
  expect(new Set(all).size).toBe(64);
  expect(new Set(all.slice(1).map(decodeURI))).toEqual(new Set([AT]));
});

test('where no address is named, as in Safari, it is asked for as before', async () => {
  expect(await asked('Importing a module script failed.')).toEqual(['as built', 'as built']);
});

test('a part whose imports failed with another part is asked for anew at once, beside that one', async () => {
  const reading = AT.replace('engine', 'reading');
  const { asked: all, part } = browser(NAMED, undefined, NAMED.replace(AT, reading));
  const [engine, other] = [part('engine'), part('reading')];
  await expect(engine()).rejects.toThrow();
  await engine();
  expect(await other()).toBe('module');
  expect(all).toEqual([
    'engine',
    AT.replace('_astro', '%5Fastro'),
    'reading',
    reading.replace('_astro', '%5Fastro'),
  ]);
});
