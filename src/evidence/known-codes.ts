import { REFUSALS } from '../gateway/refusals.ts';
import { isExactRelease } from './exact-release.ts';
import { type FindingCode, RETOLD } from './finding.ts';
import { PASTE_CODES } from './paste-codes.ts';
import { PROBE_CODES } from './probe-codes.ts';
import { QUESTIONS, type QuestionId } from './questions.ts';

/** Says whether text is the id of a question. */
export function isQuestion(text: string): text is QuestionId {
  return Object.hasOwn(QUESTIONS, text);
}

/** Says whether a question knows an answer, «I don't know» included; a release may be named exactly. */
export function isAnswer(question: QuestionId, answer: unknown): answer is string {
  const known: readonly unknown[] = QUESTIONS[question];
  return answer === 'unknown' || known.includes(answer) || (question === 'release' && isExactRelease(answer));
}

/** Says whether text is the code of something seen: pasted, in the gateway's words or others, or probed. */
export function isSeenCode(text: unknown): text is FindingCode {
  if (typeof text !== 'string') return false;
  if (text.startsWith('said-')) return Object.hasOwn(REFUSALS, text.slice('said-'.length));
  if (text.startsWith(RETOLD)) return isAnswer('says', text.slice(RETOLD.length));
  return Object.hasOwn(PASTE_CODES, text) || Object.hasOwn(PROBE_CODES, text);
}
