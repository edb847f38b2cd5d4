import { expect, test } from 'vitest';
import { loadAgain } from '../../../src/troubleshooter/load-again.ts';

const AT = 'https://pairing.example/_astro/engine.D-asJId.js';

/** What is asked for, try by try, where the first tries fail with these words. */
async function asked(...words: readonly string[]): Promise<string[]> {
  const all: string[] = [];
  const answer = (address: string): Promise<string> => {
    all.push(address);
    const word = words[all.length - 1];
    return word === undefined ? Promise.resolve('module') : Promise.reject(new TypeError(word));
  };
  const load = loadAgain(() => answer('as built'), answer);
  for (const word of words) await expect(load()).rejects.toThrow(word);
  expect(await load()).toBe('module');
  return all;
}

test('what is had at once is asked for as it was built', async () => {
  expect(await asked()).toEqual(['as built']);
});

test.each([
  `Failed to fetch dynamically imported module: ${AT}`,
  `error loading dynamically imported module: ${AT}`,
])('what a browser remembers as failed is asked for under another address: %s', async (word) => {
  expect(await asked(word)).toEqual(['as built', `${AT}?again=1`]);
  expect(await asked(word, `${word}?again=1`)).toEqual(['as built', `${AT}?again=1`, `${AT}?again=2`]);
});

test('where no address is named, as in Safari, it is asked for as before', async () => {
  expect(await asked('Importing a module script failed.')).toEqual(['as built', 'as built']);
});
