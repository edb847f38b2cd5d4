import { isEmpty, type Memory } from '../memory/memory.ts';
import { LINKED } from '../memory/storage-keys.ts';
import { writeLink } from './link.ts';

/** Says whether the address bar holds this very memory: a reload, or the way back, is no link of somebody else. */
export const isInAddress = (memory: Memory | undefined): boolean =>
  memory !== undefined && location.hash === writeLink(memory);

/**
 * Keeps the address of what is told up to date, so that it can be shared and comes back with a reload. Where nothing is
 * told, none is left; a fragment that is not ours stays.
 *
 * @param told what is told; undefined where nothing is
 */
export function keepInAddress(told: Memory | undefined): void {
  const { hash, pathname, search } = location;
  const wanted = told && !isEmpty(told) ? writeLink(told) : hash.startsWith(LINKED) ? '' : hash;
  if (wanted === hash) return;
  try {
    history.replaceState(history.state, '', pathname + search + wanted);
  } catch {
    // some browsers count how often, others forbid it to a file; the report has the same link
  }
}
