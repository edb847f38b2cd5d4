import type { Cards } from './cards.ts';
import { type Pagefind, type PagefindScript, RANKING } from './pagefind.ts';
import { Search } from './search.ts';
import { termsOf } from './terms.ts';

/** Pagefind keeps a failed fetch to itself and finds nothing; a word that is there tells. */
async function makeSure(pagefind: Pagefind, cards: Cards): Promise<void> {
  const [term = ''] = Object.values(cards).flatMap(({ title }) => termsOf(title));
  if ((await pagefind.search(term)).results.length === 0) throw new Error('The index did not come');
}

let loaded: Promise<Search> | undefined;

async function load(home: URL): Promise<Search> {
  const files = new URL('../pagefind/', home);
  const [script, response] = await Promise.all([
    import(/* @vite-ignore */ new URL('pagefind.js', files).href) as Promise<PagefindScript>,
    fetch(new URL('index.json', home)),
  ]);
  if (!response.ok) throw new Error(`The cards of the search came with ${response.status}`);
  const pagefind = script.createInstance({ basePath: files.href, noWorker: true, ranking: RANKING });
  const cards = (await response.json()) as Cards;
  await makeSure(pagefind, cards);
  return new Search(pagefind, cards);
}

/**
 * Loads Pagefind and the cards once for the page. What failed is tried again at the next call.
 *
 * @param home address of the search page
 * @throws where the network fails or the server gives something else
 */
export function loadSearch(home: URL): Promise<Search> {
  loaded ??= load(home);
  loaded.catch(() => {
    loaded = undefined;
  });
  return loaded;
}
