import { isExactRelease } from './exact-release.ts';
import type { Finding } from './finding.ts';
import { type AnswerCode, type Answers, QUESTIONS, type QuestionId } from './questions.ts';

/** The questions in the order they are shown where nothing else decides. */
export const QUESTION_IDS = Object.keys(QUESTIONS) as QuestionId[];

/**
 * Turns the answers of the interview into findings, one each, in the order of the questions.
 *
 * @param answers what was answered so far; `unknown`, unanswered and ids no question knows give nothing
 * @returns findings with source `answer`
 */
export function findingsOf(answers: Answers): Finding[] {
  return QUESTION_IDS.flatMap((question) => {
    const answer = answers[question];
    if (question === 'release' && isExactRelease(answer)) return [releaseFinding(answer)];
    const known: readonly string[] = QUESTIONS[question];
    return answer !== undefined && known.includes(answer) ? [answerFinding(question, answer)] : [];
  });
}

/** The release that the user named exactly: the same finding as a pasted one. */
const releaseFinding = (release: string): Finding => ({
  code: 'status-release',
  source: 'answer',
  values: { release },
});

/**
 * Gives the finding of one answer.
 *
 * @param answer an id listed under the question; not checked here
 */
export function answerFinding(question: QuestionId, answer: string): Finding {
  return { code: `answered-${question}-${answer}` as AnswerCode, source: 'answer' };
}
