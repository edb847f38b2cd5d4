import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { Verdict } from '../../src/diagnosis/verdict.ts';
import { readersFindings } from '../../src/diagnosis/whose.ts';
import { findingsOf } from '../../src/evidence/answers.ts';
import type { Finding } from '../../src/evidence/finding.ts';

import { type Answers, QUESTIONS, type QuestionId } from '../../src/evidence/questions.ts';
import { releaseSpan } from '../../src/evidence/release-span.ts';
import { openQuestion } from '../../src/fix/open-question.ts';
import { read } from './read.ts';
import type { Report } from './report.ts';

/** How one report went. */
export interface Interview {
  readonly verdict: Verdict;
  /** What the verdict rests on. */
  readonly findings: readonly Finding[];
  /** The questions in the order in which they were asked. */
  readonly asked: readonly string[];
}

/**
 * Plays one report: its text is pasted, its facts answer what is asked, its release the question for the
 * release. Nothing else of the report is looked at.
 *
 * @returns the last verdict, and what was asked before it
 */
export function interview({ text, facts, release }: Report): Interview {
  const pasted = read(text);
  const replies: Report['facts'] = { ...facts, release: releaseSpan(release ?? '') };
  let answers: Answers = {};
  for (;;) {
    const findings = [...readersFindings(pasted, { answers }), ...findingsOf(answers)];
    const question = openQuestion(findings, answers);
    if (!question) return { verdict: diagnose(findings), findings, asked: Object.keys(answers) };
    answers = { ...answers, [question]: known(question, replies[question]) };
  }
}

/** An answer that the question does not know is none. */
function known(question: QuestionId, reply: string | undefined): string {
  return QUESTIONS[question].find((answer) => answer === reply) ?? 'unknown';
}
