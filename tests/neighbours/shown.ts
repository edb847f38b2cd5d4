import type { Answers } from '../../src/evidence/questions.ts';
import { stepOf } from '../../tools/evaluate/steps.ts';
import { toldSteps } from '../unit/fix/told-first.ts';

/** Who was refused in most of these situations. */
const AT_DASHBOARD: Answers = { client: 'control-ui' };

/**
 * The commands that the site shows for a text, the first step's first.
 *
 * @param text as its reader would paste it
 * @returns ids of content/commands.yaml
 */
export function shownFor(text: string, answers: Answers = AT_DASHBOARD): readonly string[] {
  return toldSteps(text, answers).flatMap((step) => stepOf(step).command ?? []);
}
