import { assertEvent } from 'xstate';
import type { Finding } from '../evidence/finding.ts';
import { isAnswer } from '../evidence/known-codes.ts';
import type { Progress } from '../probe/steps.ts';
import { attemptOf } from './attempts/attempt.ts';
import type { Context, Problem, TroubleshooterEvent } from './context.ts';
import { isOfDevice, withNewer } from './device-step.ts';
import { evidence } from './evidence.ts';

/** A change of the context, as an action of the machine makes it. */
type Change = Partial<Context>;

/** Says why a press of Check can begin nothing. */
export function problemIn(event: TroubleshooterEvent): Problem | undefined {
  assertEvent(event, 'CHECK');
  const { pasted, address } = event;
  if (address?.ok === false) return address.problem;
  return pasted || address ? undefined : 'nothing-given';
}

/** Has the focus moved to a field, also where it was moved there before. */
export const call = ({ called }: Context, field: Context['called']['field']): Change => ({
  called: { field, times: called.times + 1 },
});

/** Puts what a step came to in the place of what was known of it. */
export const withStep = ({ steps }: Context, progress: Progress): Change => ({
  steps: [...steps.filter(({ step }) => step !== progress.step), progress],
});

export const withFinding = ({ probed }: Context, finding: Finding): Change => ({
  probed: withNewer(probed, finding),
});

/** Forgets what the gateway answered to a device before it is asked again. */
export const withoutDevice = ({ probed, steps }: Context): Change => ({
  probed: probed.filter(({ code }) => !isOfDevice(code)),
  steps: steps.filter(({ step }) => step !== 'device'),
});

/** Says whether the question on the screen knows no such answer. */
export const isNoAnswer = ({ question }: Context, answer: string): boolean =>
  question !== undefined && !isAnswer(question, answer);

/** Keeps an answer to the question on the screen. */
export function withAnswer({ question, answers, asked }: Context, answer: string): Change {
  if (!question) return {};
  return {
    answers: { ...answers, [question]: answer },
    asked: [...asked.filter((each) => each !== question), question],
    answerProblem: undefined,
  };
}

/** Goes back to the question answered last; its answer stays until there is another. */
export const toLastQuestion = ({ asked }: Context): Change => ({
  question: asked.at(-1),
  asked: asked.slice(0, -1),
});

/** Takes the user's word that it works; the look it was said of is an attempt then. */
export const working = (context: Context, at: number): Change => ({
  works: true,
  attempts: [...context.attempts, attemptOf(evidence(context), at)],
});

/** Takes it back. Only the attempt that «it works» made goes: one before it was a look of its own. */
export const doubted = ({ works, attempts }: Context): Change => ({
  works: false,
  attempts: works ? attempts.slice(0, -1) : attempts,
});
