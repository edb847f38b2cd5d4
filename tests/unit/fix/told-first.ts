import { diagnose } from '../../../src/diagnosis/diagnose.ts';
import { findingsOf } from '../../../src/evidence/answers.ts';
import { parsePaste } from '../../../src/evidence/parse.ts';
import type { Answers } from '../../../src/evidence/questions.ts';
import { chooseFix, stepsOf } from '../../../src/fix/choose.ts';
import { setupFrom } from '../../../src/fix/setup.ts';

/** What somebody who pastes a text is told to do: ids of steps, the next one first. */
export function toldSteps(text: string, answers: Answers = {}): readonly string[] {
  const findings = [...parsePaste(text).findings, ...findingsOf(answers)];
  return stepsOf(chooseFix(diagnose(findings), findings, setupFrom(findings)));
}

/**
 * What somebody who pastes a text is told to do first.
 *
 * @returns the id of a step; `nothing` where they are asked for more
 */
export function toldFirst(text: string, answers: Answers = {}): string {
  return toldSteps(text, answers)[0] ?? 'nothing';
}
