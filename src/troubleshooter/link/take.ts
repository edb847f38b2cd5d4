import type { Memory } from '../memory/memory.ts';
import { LINKED } from '../memory/storage-keys.ts';
import { readLink } from './link.ts';

/** Takes a linked memory out of the address bar, where it is gone afterwards, also from this entry of the history. */
export function takeLink(): Memory | undefined {
  const { hash, pathname, search } = location;
  if (!hash.startsWith(LINKED)) return undefined;
  history.replaceState(history.state, '', pathname + search);
  return readLink(hash);
}
