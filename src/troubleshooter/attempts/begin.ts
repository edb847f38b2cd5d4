import type { Context, Pasted } from '../context.ts';
import { evidence } from '../evidence.ts';
import type { Memory } from '../memory/memory.ts';
import { attemptOf } from './attempt.ts';

/** Nothing known, nothing asked. */
export const EMPTY: Context = {
  pasted: undefined,
  probed: [],
  steps: [],
  answers: {},
  question: undefined,
  asked: [],
  attempts: [],
  setup: undefined,
};

/** More attempts than this say no more to a helper. */
const MOST_ATTEMPTS = 12;

/** Puts the present look away and begins a new one; what the error said is of the old one. */
export function nextAttempt(context: Context, at: number, pasted: Pasted | undefined): Partial<Context> {
  const { says: _, ...answers } = context.answers;
  const attempts = [...context.attempts, attemptOf(evidence(context), at)].slice(-MOST_ATTEMPTS);
  const asked = context.asked.filter((question) => question !== 'says');
  return { attempts, pasted, probed: [], steps: [], answers, asked };
}

/** Begins where a memory left off. Nothing is known of what was once taken out of the paste. */
export function fromMemory({ answers, asked, findings, attempts, setup }: Memory): Context {
  const pasted = findings.filter(({ source }) => source === 'paste');
  const probed = findings.filter(({ source }) => source === 'probe');
  return {
    ...EMPTY,
    answers,
    asked,
    attempts,
    setup,
    probed,
    pasted: pasted.length > 0 ? { findings: pasted, removed: [] } : undefined,
  };
}
