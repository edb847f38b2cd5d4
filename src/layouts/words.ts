import { getCollection } from 'astro:content';

/**
 * Gives one file of content/words.
 *
 * @param file its name without the ending
 * @returns a function from key to words; it throws at build time where the key is missing
 */
export async function wordsOf(file: string): Promise<(key: string) => string> {
  const entry = (await getCollection('words')).find(({ id }) => id === file);
  return (key) => {
    const word = entry?.data[key];
    if (word === undefined) throw new Error(`content/words/${file}.yaml has no "${key}"`);
    return word;
  };
}
