import { getEntry } from 'astro:content';
import verifiedOn from '../../content/verified-on.json';
import { compareReleases } from '../gateway/release-order.ts';
import type { Local } from '../i18n/local.ts';

const runOn: Readonly<Record<string, readonly string[]>> = verifiedOn;

/** Every release that anything was run on, oldest first. */
const tested = [...new Set(Object.values(runOn).flat())].sort(compareReleases);

/** Names releases one by one, or as a span where they are all that were tested from the first of them on. */
function named(releases: readonly string[], word: (key: string) => string): string {
  const [first = '', , third] = releases;
  const last = releases.at(-1) ?? '';
  const span = tested.slice(tested.indexOf(first), tested.indexOf(last) + 1);
  if (!third || span.length > releases.length) return word('run').replace('{releases}', releases.join(', '));
  return word('runAll')
    .replace('{count}', String(releases.length))
    .replace('{first}', first)
    .replace('{last}', last);
}

/**
 * Says where a command or a file stands: the releases a test ran it on, or that it is documented only. The
 * tests write content/verified-on.json; nobody writes it by hand.
 *
 * @param id as content/verified-on.json names it
 * @param documented whether content says where it is documented
 * @throws at build time, when it was never run and no source stands for it
 */
async function verified(local: Local, id: string, documented: boolean): Promise<string> {
  const word = await local.words('commands');
  const releases = runOn[id] ?? [];
  if (releases.length > 0) return named(releases, word);
  if (!documented)
    throw new Error(
      `${id} was run on no release and names no source: run its tests, then npm run verified-on`,
    );
  return word('documented');
}

/** Says where a command of content/commands.yaml stands. */
export async function commandVerifiedOn(local: Local, id: string): Promise<string> {
  const { documented, fails = [] } = (await getEntry('commands', id))?.data ?? {};
  const stands = await verified(local, id, documented !== undefined);
  if (fails.length === 0) return stands;
  const word = await local.words('commands');
  return `${stands}; ${word('fails').replace('{releases}', fails.join(', '))}`;
}

/** Says where a file of content/recipes stands. @param name as content/recipes.yaml has it */
export async function recipeVerifiedOn(local: Local, name: string): Promise<string> {
  const recipe = await getEntry('recipes', name);
  if (!recipe) throw new Error(`content/recipes.yaml has no "${name}"`);
  return verified(local, `recipes/${name}`, recipe.data.documented !== undefined);
}
