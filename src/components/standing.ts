import { getEntry } from 'astro:content';
import standings from '../../content/standings.json';
import { wordsOf } from '../layouts/words.ts';

const runOn: Readonly<Record<string, readonly string[]>> = standings;

/**
 * Says where a command or a file stands: the releases a test ran it on, or that it is documented only. The
 * tests write content/standings.json; nobody writes it by hand.
 *
 * @param id as content/standings.json names it
 * @param documented whether content says where it is documented
 * @throws at build time, when it was never run and no source stands for it
 */
async function standing(id: string, documented: boolean): Promise<string> {
  const word = await wordsOf('commands');
  const releases = runOn[id] ?? [];
  if (releases.length > 0) return word('run').replace('{releases}', releases.join(', '));
  if (!documented)
    throw new Error(`${id} was run on no release and names no source: run its tests, then npm run standings`);
  return word('documented');
}

/** Says where a command of content/commands.yaml stands. */
export async function standingOf(id: string): Promise<string> {
  const command = await getEntry('commands', id);
  return standing(id, command?.data.documented !== undefined);
}

/** Says where a file of content/recipes stands. @param name as content/recipes.yaml has it */
export async function standingOfRecipe(name: string): Promise<string> {
  const recipe = await getEntry('recipes', name);
  if (!recipe) throw new Error(`content/recipes.yaml has no "${name}"`);
  return standing(`recipes/${name}`, recipe.data.documented !== undefined);
}
