import type { Snapshot } from './machine.ts';

/** The names of the states, as the page carries them. */
export type StateName =
  | 'collecting'
  | 'probing'
  | 'askingAsDevice'
  | 'asking'
  | 'changing'
  | 'verdict'
  | 'solved';

/** Names the innermost state. */
export const stateOf = ({ value }: Pick<Snapshot, 'value'>): StateName =>
  typeof value === 'string' ? value : value.running;
