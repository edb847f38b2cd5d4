import { QUESTION_IDS } from '../../evidence/answers.ts';
import { isAnswer, isQuestion, isSeenCode } from '../../evidence/known-codes.ts';
import type { Answers } from '../../evidence/questions.ts';
import { isSetup } from '../../fix/setup.ts';
import { GATES } from '../../gateway/gates.ts';
import type { Attempt } from '../attempts/attempt.ts';
import { oneOf, textOf, those, wholeIn } from './guards.ts';
import { type Memory, type Remembered, safeValues } from './memory.ts';

/** More than any run can give; what is beyond was not written by this site. */
const MOST_FINDINGS = 60;
const MOST_ATTEMPTS = 20;

/** The year 2100, in minutes: what is later is no date of ours, and beyond a bound of JavaScript's it is none at all. */
const isMinute = wholeIn(0, Date.UTC(2100, 0) / 60_000);
const isGate = oneOf(GATES);
/** A value of a finding is a number or a release. */
const isShort = textOf(40);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
/** Of what is no record there is nothing that is known: no key of ours is a number. */
const recordOf = (value: unknown): Readonly<Record<string, unknown>> => ({ ...Object(value) });

function answersIn(value: unknown): Answers {
  return Object.fromEntries(
    Object.entries(recordOf(value)).filter(
      ([question, answer]) => isQuestion(question) && isAnswer(question, answer),
    ),
  );
}

function findingIn(value: unknown): Remembered[] {
  const [code, source, values] = listOf(value);
  if (!isSeenCode(code)) return [];
  const texts = Object.entries(recordOf(values)).filter((pair): pair is [string, string] => isShort(pair[1]));
  const safe = safeValues(Object.fromEntries(texts));
  return [
    {
      code,
      source: source === 'p' ? 'probe' : 'paste',
      ...(source === 'n' && { whose: 'nobody' as const }),
      ...(Object.keys(safe).length > 0 && { values: safe }),
    },
  ];
}

function attemptIn(value: unknown): Attempt[] {
  const [minute, name, own, codes] = listOf(value);
  if (!isMinute(minute)) return [];
  const gate = isGate(name) ? name : undefined;
  return [{ at: minute * 60_000, gate, own: own === 1, codes: those(isSeenCode, codes, MOST_FINDINGS) }];
}

/**
 * Reads a memory of version 1. Whatever this release does not know is left out: other keys, other codes, other
 * answers, values that do not look as they must.
 *
 * @param json as {@link writeMemory} wrote it, or as anybody else did
 * @returns undefined where it is no JSON object
 */
export function readMemory(json: string): Memory | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { a, q, f, r, s } = recordOf(value);
  const answers = answersIn(a);
  const answered = QUESTION_IDS.filter((question) => answers[question] !== undefined);
  const asked = listOf(q).flatMap((id) => answered.filter((question) => question === id));
  return {
    answers,
    asked: [...new Set(asked)],
    findings: listOf(f).slice(0, MOST_FINDINGS).flatMap(findingIn),
    attempts: listOf(r).slice(-MOST_ATTEMPTS).flatMap(attemptIn),
    setup: isSetup(s) ? s : undefined,
  };
}
