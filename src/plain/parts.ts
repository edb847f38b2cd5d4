import { getCollection } from 'astro:content';
import { spanWords } from '../components/span-words.ts';
import { wordsOf } from '../layouts/words.ts';
import type { Parts } from './expand.ts';

const files = import.meta.glob<string>('../../content/recipes/**/*', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Gives the site's own commands, files and words to `expand()`. */
export async function partsOfSite(): Promise<Parts> {
  const word = await wordsOf('commands');
  const figure = await wordsOf('figures');
  const commands = new Map((await getCollection('commands')).map(({ id, data }) => [id, data]));
  return {
    command: (id) => {
      const command = commands.get(id);
      if (!command) throw new Error(`content/commands.yaml has no "${id}"`);
      return { run: command.run, where: word(command.on) };
    },
    file: (path) => {
      const text = files[`../../content/${path}`];
      if (text === undefined) throw new Error(`content/${path} is missing`);
      return text;
    },
    span: (from, until) => spanWords(word, from, until),
    figure,
  };
}
