import type { Context } from '../context.ts';
import type { Snapshot } from '../machine.ts';
import { stateOf } from '../state.ts';
import type { Screen, Text } from './screen.ts';

/** Says whether the browser may have a question open for the user. */
export const mayBeAsked = ({ steps }: Pick<Context, 'steps'>): boolean =>
  steps.some(({ state }) => state === 'asking');

/** Where the focus goes and what is read aloud, once for each state, question, attempt and client. */
export function arrivalOf(snapshot: Snapshot, told: Text): Screen['arrival'] {
  const { context } = snapshot;
  const state = stateOf(snapshot);
  if (snapshot.hasTag('running')) {
    const asks = mayBeAsked(context);
    const says = { key: asks ? 'permission-asking' : 'announce-running' };
    return { at: `${state} ${asks}`, focus: undefined, says };
  }
  if (snapshot.hasTag('asking'))
    return { at: `${state} ${context.question}`, focus: 'question', says: undefined };
  const { attempts, picked, taken } = context;
  // whoever said which client they are hears what is said of that one, and who took a value that it is taken
  const took = Object.values(taken);
  const at = [state, attempts.length, picked, ...took].filter((part) => part !== undefined).join(' ');
  if (!snapshot.hasTag('told')) return { at, focus: 'paste', says: undefined };
  if (state === 'verdict' && took.length > 0)
    return { at, focus: 'offers-heading', says: { key: 'take-done', values: { value: took.join(', ') } } };
  const focus = state === 'solved' ? 'solved-heading' : 'headline';
  return { at, focus, says: { key: 'announce-done', values: { verdict: told } } };
}
