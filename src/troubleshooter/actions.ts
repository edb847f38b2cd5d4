import type { TroubleshooterEvent } from './context.ts';

/** Buttons by their `data-action`, and the event each means. */
export const ACTIONS: Readonly<Record<string, (at: number) => TroubleshooterEvent>> = {
  cancel: () => ({ type: 'CANCEL' }),
  ask: () => ({ type: 'ASK' }),
  back: () => ({ type: 'BACK' }),
  'stop-asking': () => ({ type: 'STOP_ASKING' }),
  again: (at) => ({ type: 'AGAIN', at, pasted: undefined }),
  works: (at) => ({ type: 'WORKS', at }),
  'not-yet': () => ({ type: 'NOT_YET' }),
  restart: () => ({ type: 'RESTART' }),
};
