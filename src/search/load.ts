import type { SearchRecord } from './record.ts';
import { Search } from './search.ts';

let loaded: Promise<Search> | undefined;

async function load(home: URL): Promise<Search> {
  const response = await fetch(new URL('index.json', home));
  if (!response.ok) throw new Error(`The records of the search came with ${response.status}`);
  return Search.inPieces((await response.json()) as readonly SearchRecord[]);
}

/**
 * Loads what is searched, once for the page. What failed is tried again at the next call.
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
