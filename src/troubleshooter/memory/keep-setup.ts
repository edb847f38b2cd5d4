import type { Setup } from '../../fix/setup.ts';

/** As src/layouts/keep.ts has it: pages of words show their commands for the set-up that is kept there. */
const KEY = 'setup';

/** Keeps where the gateway runs, for other pages and later visits; in a browser that keeps nothing, does nothing. */
export function keepSetup(setup: Setup): void {
  try {
    localStorage.setItem(KEY, setup);
  } catch {
    // the pages go on showing commands for the machine itself
  }
}
