import { isEmpty, type Memory } from '../memory/memory.ts';
import { LINKED } from '../memory/storage-keys.ts';
import { readLink } from './link.ts';

/**
 * Takes a linked memory out of the address bar, where it is gone afterwards, also from this entry of the history.
 *
 * @returns `damaged` where a link is there and holds nothing that can be read
 */
export function takeLink(): Memory | 'damaged' | undefined {
  const { hash, pathname, search } = location;
  if (!hash.startsWith(LINKED)) return undefined;
  history.replaceState(history.state, '', pathname + search);
  const memory = readLink(hash);
  return memory && !isEmpty(memory) ? memory : 'damaged';
}
