import { diagnose } from '../diagnosis/diagnose.ts';
import { knownFrom } from '../diagnosis/known.ts';
import { nextQuestion } from '../diagnosis/next-question.ts';
import type { Verdict } from '../diagnosis/verdict.ts';
import { answerFinding } from '../evidence/answers.ts';
import type { Finding } from '../evidence/finding.ts';
import { type Answers, QUESTIONS, type QuestionId } from '../evidence/questions.ts';
import { chooseFix } from './choose.ts';
import { setupFrom } from './setup.ts';

/** What a fix may depend on once the cause is known: who was refused, and where the gateway runs. */
const ASKS: { readonly [C in Verdict['cause']]?: readonly QuestionId[] } = {
  'gateway-down-or-unreachable': ['client', 'runtime'],
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
function firstStep(verdict: Verdict, findings: readonly Finding[]): string | undefined {
  const { first, steps } = chooseFix(verdict, findings, setupFrom(findings));
  return first[0] ?? steps[0];
}

/** Finds the question of which some answer would change what is told first. */
function fixQuestion(findings: readonly Finding[], answers: Answers): QuestionId | undefined {
  const verdict = diagnose(findings);
  const { found } = knownFrom(findings);
  const now = firstStep(verdict, findings);
  return ASKS[verdict.cause]?.find((question) => {
    const known = [...found.keys()].some((code) => code.startsWith(`answered-${question}-`));
    if (known || answers[question] !== undefined) return false;
    return QUESTIONS[question].some(
      (answer) => firstStep(verdict, [...findings, answerFinding(question, answer)]) !== now,
    );
  });
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
