import type { Plans } from '../plan.ts';

/** Whoever sends the wrong secret goes on sending it: that comes first, for each try begins the time anew. */
export const rateLimited: Plans = [
  { before: '2026.8.1', steps: ['close-others', 'wait-five', 'token-file', 'token-enter'] },
  { steps: ['close-others', 'wait-five', 'token-show', 'token-enter'] },
];
