import { isEmpty, type Memory } from './memory.ts';
import { readMemory } from './read.ts';
import { STORAGE_KEY } from './storage-keys.ts';
import { writeMemory } from './write.ts';

/** Keeps a memory for this tab; an empty one is removed. Where the browser keeps nothing, nothing is kept. */
export function keep(memory: Memory): void {
  try {
    if (isEmpty(memory)) sessionStorage.removeItem(STORAGE_KEY);
    else sessionStorage.setItem(STORAGE_KEY, writeMemory(memory));
  } catch {
    // storage is off or full: a reload begins anew, as it would anyway
  }
}

/** Gives what this tab kept, if it did. */
export function recall(): Memory | undefined {
  try {
    const kept = sessionStorage.getItem(STORAGE_KEY);
    return kept === null ? undefined : readMemory(kept);
  } catch {
    return undefined;
  }
}
