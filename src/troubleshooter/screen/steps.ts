import type { Context } from '../context.ts';
import { type Piece, when } from './screen.ts';

/** The step of a fix that is to be done now: the first that is not done, else the last. */
export function stepNow(steps: readonly string[], { done }: Pick<Context, 'done'>): string | undefined {
  return steps.find((step) => !done.includes(step)) ?? steps.at(-1);
}

/**
 * One step at a time, with the way on and back; all at once where the user wants them so.
 *
 * @param steps of the fix that is shown, in their order
 */
export function stepsPiece(steps: readonly string[], context: Pick<Context, 'done' | 'unfolded'>): Piece {
  if (steps.length < 2) return {};
  const at = steps.indexOf(stepNow(steps, context) ?? '') + 1;
  const count = String(steps.length);
  if (context.unfolded) return {};
  return {
    shown: ['stepper', 'unfold', ...when(at < steps.length, 'step-done'), ...when(at > 1, 'step-back')],
    texts: { 'step-at': { key: 'stepAt', values: { number: String(at), count } } },
  };
}
