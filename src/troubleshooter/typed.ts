import { createMachine, type setup } from 'xstate';

/**
 * XState's `setup()` for its types. At run time it would bring 3 KB of helpers for what no machine here does
 * (log, emit, send, spawn), and it does no more than this with what it is given.
 */
export const typed = ((parts: object) => ({
  createMachine: (config: object) => createMachine(config, parts),
})) as unknown as typeof setup;
