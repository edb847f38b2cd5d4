import { KEPT } from './kept.ts';
import { isEmpty, type Memory } from './memory.ts';
import { readMemory } from './read.ts';
import { writeMemory } from './write.ts';

/** Keeps a memory for this tab; an empty one is removed. Where the browser keeps nothing, nothing is kept. */
export function keep(memory: Memory): void {
  try {
    if (isEmpty(memory)) sessionStorage.removeItem(KEPT);
    else sessionStorage.setItem(KEPT, writeMemory(memory));
  } catch {
    // storage is off or full: a reload begins anew, as it would anyway
  }
}

/** Gives what this tab kept, if it did. */
export function recall(): Memory | undefined {
  try {
    const kept = sessionStorage.getItem(KEPT);
    return kept === null ? undefined : readMemory(kept);
  } catch {
    return undefined;
  }
}
