import { TOKEN_SHOWN_SINCE } from '../../gateway/census/boundaries.ts';
import type { Plans } from '../plan.ts';

/** Whoever sends the wrong secret goes on sending it: that comes first, for each try begins the time anew. */
export const rateLimited: Plans = [
  { before: TOKEN_SHOWN_SINCE, steps: ['close-others', 'wait-five', 'token-file', 'token-enter'] },
  { steps: ['close-others', 'wait-five', 'token-show', 'token-enter'] },
];
