import { diagnose } from '../../../src/diagnosis/diagnose.ts';
import { answerFinding } from '../../../src/evidence/answers.ts';
import { parsePaste } from '../../../src/evidence/parse.ts';
import { QUESTIONS, type QuestionId } from '../../../src/evidence/questions.ts';

/** What a paste is told: the verdict in the words of `verdicts.md`, and the codes that were read. */
export interface Told {
  readonly verdict: string;
  readonly codes: readonly string[];
}

const verdictOf = (findings: Parameters<typeof diagnose>[0]): string => {
  const { cause, confidence, ranking } = diagnose(findings);
  return cause === 'cannot-tell' ? `${cause}, ${ranking[0]?.cause} in front` : `${confidence} ${cause}`;
};

/** Reads a paste as the page does. */
export function told(text: string): Told {
  const { findings } = parsePaste(text);
  return { verdict: verdictOf(findings), codes: findings.map(({ code }) => code) };
}

/** Every verdict that one more answer of the interview makes of a paste. */
export function toldWithAnAnswer(text: string): readonly string[] {
  const { findings } = parsePaste(text);
  const answers = (Object.keys(QUESTIONS) as QuestionId[]).flatMap((question) =>
    QUESTIONS[question].map((answer) => answerFinding(question, answer)),
  );
  return [...new Set(answers.map((answer) => verdictOf([...findings, answer])))];
}
