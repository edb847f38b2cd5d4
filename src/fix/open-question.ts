import { judge } from '../diagnosis/judge.ts';
import { isKnown, nextQuestion } from '../diagnosis/next-question.ts';
import type { Verdict } from '../diagnosis/verdict.ts';
import { answerFinding } from '../evidence/answers.ts';
import type { Finding } from '../evidence/finding.ts';
import { type Answers, QUESTIONS, type QuestionId } from '../evidence/questions.ts';
import { chooseFix, stepsOf } from './choose.ts';
import { setupFrom } from './setup.ts';

/** What a fix may depend on once the cause is known: who was refused, and where the gateway runs. */
const ASKS: { readonly [C in Verdict['cause']]?: readonly QuestionId[] } = {
  'gateway-down-or-unreachable': ['client', 'place', 'runtime'],
  'gateway-restart-or-token-changed': ['client'],
  'proxy-or-vpn': ['client'],
  'device-identity-needs-secure-context': ['client'],
  'new-device': ['client'],
  'scope-or-role-upgrade': ['client'],
  'token-missing-or-wrong': ['client'],
  'device-token-mismatch': ['client'],
  'version-or-protocol-mismatch': ['client'],
  'cannot-tell': ['client'],
};

/** The step somebody with these findings is told first. */
const firstStep = (verdict: Pick<Verdict, 'cause'>, findings: readonly Finding[]): string | undefined =>
  stepsOf(chooseFix(verdict, findings, setupFrom(findings)))[0];

/** Finds the question of which some answer would change what is told first. */
function fixQuestion(findings: readonly Finding[], answers: Answers): QuestionId | undefined {
  const verdict = judge(findings);
  const now = firstStep(verdict, findings);
  return ASKS[verdict.cause]?.find(
    (question) =>
      answers[question] === undefined &&
      !isKnown(question, verdict.known) &&
      QUESTIONS[question].some(
        (answer) => firstStep(verdict, [...findings, answerFinding(question, answer)]) !== now,
      ),
  );
}

/**
 * Chooses what to ask next: what would change the verdict; when nothing would, what would change the first step.
 *
 * @param findings all that is known, the answers so far among it
 * @param answers what was asked already, `unknown` included
 * @returns undefined where no answer would change what the reader is told
 */
export function openQuestion(findings: readonly Finding[], answers: Answers): QuestionId | undefined {
  return nextQuestion(findings, answers) ?? fixQuestion(findings, answers);
}
