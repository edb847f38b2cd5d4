import { isQuestion } from '../evidence/known-codes.ts';
import { isBlank } from '../fix/sources.ts';
import type { TroubleshooterEvent } from './context.ts';

/** Buttons by their `data-action`, and the event each means. */
const ACTIONS: Readonly<Record<string, (at: number) => TroubleshooterEvent>> = {
  cancel: () => ({ type: 'CANCEL' }),
  ask: () => ({ type: 'ASK' }),
  back: () => ({ type: 'BACK' }),
  'stop-asking': () => ({ type: 'STOP_ASKING' }),
  edit: () => ({ type: 'EDIT' }),
  'step-back': () => ({ type: 'STEP_BACK' }),
  unfold: () => ({ type: 'UNFOLD' }),
  again: (at) => ({ type: 'AGAIN', at, pasted: undefined }),
  works: (at) => ({ type: 'WORKS', at }),
  'not-yet': () => ({ type: 'NOT_YET' }),
  restart: () => ({ type: 'RESTART' }),
};

/**
 * Says what a press of a button means.
 *
 * @param data what the button carries
 * @param at the time, in ms since the epoch
 * @param step the step of the fix that is seen
 * @returns undefined where it means nothing to the machine
 */
export function eventOf(data: DOMStringMap, at: number, step?: string): TroubleshooterEvent | undefined {
  const { action = '', answer, change, pick, take, value = '' } = data;
  if (answer !== undefined) return { type: 'ANSWER', answer };
  if (change !== undefined && isQuestion(change)) return { type: 'CHANGE', question: change };
  if (pick !== undefined) return { type: 'PICK', party: Number(pick) };
  if (isBlank(take)) return { type: 'TAKE', blank: take, value };
  if (action === 'step-done') return step === undefined ? undefined : { type: 'STEP_DONE', step };
  if (data['else'] !== undefined) return { type: 'SAYS_ELSE', place: Number(data['else']) };
  return Object.hasOwn(ACTIONS, action) ? ACTIONS[action]?.(at) : undefined;
}
