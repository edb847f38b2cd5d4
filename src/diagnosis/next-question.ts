import { answerFinding, QUESTION_IDS } from '../evidence/answers.ts';
import type { Finding } from '../evidence/finding.ts';
import { type Answers, QUESTIONS, type QuestionId } from '../evidence/questions.ts';
import { POLICY_CLOSE } from './groups.ts';
import { type Judgement, judge } from './judge.ts';
import { isError, type Known } from './known.ts';

/**
 * Chooses what to ask next: of the questions still open the one with the most answers that would change the
 * verdict, found by trying each answer.
 *
 * @param findings all that is known, the answers so far among it
 * @param answers what was asked already, `unknown` included
 * @returns undefined where a cause is proved, or no single answer would change anything
 */
export function nextQuestion(findings: readonly Finding[], answers: Answers): QuestionId | undefined {
  const now = judge(findings);
  if (now.confidence === 'proved') return undefined;
  const outcome = outcomeOf(now);
  let best: QuestionId | undefined;
  let most = 0;
  for (const question of QUESTION_IDS) {
    if (answers[question] !== undefined || isKnown(question, now.known)) continue;
    const changed = QUESTIONS[question].filter(
      (answer) => outcomeOf(judge([...findings, answerFinding(question, answer)])) !== outcome,
    ).length;
    if (changed > most) [best, most] = [question, changed];
  }
  return best;
}

/**
 * What the user would be told: the cause, or which one is in front. Cleared data and a new device have one
 * fix and look alike to the gateway, so nobody is held up to tell them apart.
 */
function outcomeOf({ confidence, ranking }: Judgement): string {
  const front = ranking[0]?.cause;
  const told = front === 'browser-data-cleared' ? 'new-device' : front;
  return confidence === 'cannot-tell' ? `perhaps ${told}` : `${told}`;
}

/** Says whether a paste has answered the question already; what it says, once an error was read in it. */
export function isKnown(question: QuestionId, { found }: Known): boolean {
  if (question !== 'says') return [...found.keys()].some((code) => code.startsWith(`answered-${question}-`));
  return [...found.values()].some((each) => each.source === 'paste' && isError(each) && !isVague(each));
}

/** A number that says «refused» and not why. */
function isVague({ code }: Finding): boolean {
  return POLICY_CLOSE.some((vague) => vague === code);
}
