import type { Plans } from '../plan.ts';

/** The page's address is not on the list. */
export const originNotAllowed: Plans = [{ steps: ['origin-look', 'origin-set', 'origin-wait'] }];
