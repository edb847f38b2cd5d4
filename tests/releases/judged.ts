import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { Verdict } from '../../src/diagnosis/verdict.ts';
import { findingsOf } from '../../src/evidence/answers.ts';
import { refusalOf } from '../../src/evidence/finding.ts';
import { parsePaste } from '../../src/evidence/parse.ts';
import type { Answers } from '../../src/evidence/questions.ts';
import type { RefusalId } from '../../src/gateway/refusals.ts';
import type { Logged } from './stage.ts';

/** A piece of what a gateway said, as a user might paste it. */
export interface Paste {
  readonly what: 'error JSON' | 'message' | 'close' | 'log' | 'HTTP answer' | 'everything';
  readonly text: string;
}

/** Everything a user may paste of one refusal: each piece alone, then all together. */
export function pastesOf({ frames, code, reason, http, log }: Logged): Paste[] {
  const answer = frames.find((frame) => frame.includes('"ok":false'));
  const error = answer ? (JSON.parse(answer) as { error: { message: string } }).error : undefined;
  const pieces: readonly (readonly [Paste['what'], string | undefined])[] = [
    ['error JSON', error && JSON.stringify(error)],
    ['message', error?.message],
    ['close', http ? undefined : `disconnected (${code}): ${reason || 'no reason'}`],
    ['HTTP answer', http],
    ['log', log.join('\n') || undefined],
  ];
  const pastes = pieces.flatMap(([what, text]) => (text ? [{ what, text }] : []));
  return [...pastes, { what: 'everything', text: pastes.map(({ text }) => text).join('\n') }];
}

/** What the site makes of a paste, with what the user answers beside it. */
export function judge(
  text: string,
  answers: Answers = {},
): Verdict & { readonly said: readonly RefusalId[] } {
  const { findings } = parsePaste(text);
  const verdict = diagnose([...findings, ...findingsOf(answers)]);
  return { ...verdict, said: findings.flatMap(({ code }) => refusalOf(code) ?? []) };
}
