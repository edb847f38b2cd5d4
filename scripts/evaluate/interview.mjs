import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { nextQuestion } from '../../src/diagnosis/next-question.ts';
import { findingsOf } from '../../src/evidence/answers.ts';
import { parsePaste } from '../../src/evidence/parse.ts';
import { QUESTIONS } from '../../src/evidence/questions.ts';
import { releaseSpan } from '../../src/evidence/release-span.ts';

/**
 * Plays one report: its text is pasted, its facts answer what is asked, its release the question for the
 * release. Nothing else of the report is looked at.
 *
 * @param {{ text: string, facts: Record<string, string>, release?: string }} report
 * @returns the last verdict, and the questions in the order in which they were asked
 */
export function interview({ text, facts, release }) {
  const pasted = parsePaste(text).findings;
  const replies = { ...facts, release: releaseSpan(release ?? '') };
  const answers = {};
  for (;;) {
    const findings = [...pasted, ...findingsOf(answers)];
    const question = nextQuestion(findings, answers);
    if (!question) return { verdict: diagnose(findings), asked: Object.keys(answers) };
    answers[question] = QUESTIONS[question].includes(replies[question]) ? replies[question] : 'unknown';
  }
}
