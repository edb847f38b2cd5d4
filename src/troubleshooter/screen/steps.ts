import type { Context } from '../context.ts';
import { type Piece, when } from './screen.ts';

/** The one step of a fix that is seen: the first that is not done, else the last; undefined where all of them are. */
export function stepNow(
  steps: readonly string[],
  { done, unfolded }: Pick<Context, 'done' | 'unfolded'>,
): string | undefined {
  if (unfolded) return undefined;
  return steps.find((step) => !done.includes(step)) ?? steps.at(-1);
}

/**
 * The way on and back from the one step that is seen; nothing where all of them are.
 *
 * @param steps of the fix that is shown, in their order
 */
export function stepsPiece(steps: readonly string[], now: string | undefined): Piece {
  if (now === undefined || steps.length < 2) return {};
  const at = steps.indexOf(now) + 1;
  const count = String(steps.length);
  return {
    shown: ['stepper', 'unfold', ...when(at < steps.length, 'step-done'), ...when(at > 1, 'step-back')],
    texts: { 'step-at': { key: 'stepAt', values: { number: String(at), count } } },
  };
}
