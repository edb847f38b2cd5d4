import type { Context, Pasted } from '../context.ts';
import { evidence } from '../evidence.ts';
import type { Memory } from '../memory/memory.ts';
import { roundOf } from './round.ts';

/** Nothing known, nothing asked. */
export const EMPTY: Context = {
  pasted: undefined,
  probed: [],
  steps: [],
  answers: {},
  question: undefined,
  asked: [],
  rounds: [],
  setup: undefined,
};

/** More rounds than this say no more to a helper. */
const MOST_ROUNDS = 12;

/** Puts the present look away and begins a new one; what the error said is of the old one. */
export function nextRound(context: Context, at: number, pasted: Pasted | undefined): Partial<Context> {
  const { says: _, ...answers } = context.answers;
  const rounds = [...context.rounds, roundOf(evidence(context), at)].slice(-MOST_ROUNDS);
  const asked = context.asked.filter((question) => question !== 'says');
  return { rounds, pasted, probed: [], steps: [], answers, asked };
}

/** Begins where a memory left off. Nothing is known of what was once taken out of the paste. */
export function fromMemory({ answers, asked, findings, rounds, setup }: Memory): Context {
  const pasted = findings.filter(({ source }) => source === 'paste');
  const probed = findings.filter(({ source }) => source === 'probe');
  return {
    ...EMPTY,
    answers,
    asked,
    rounds,
    setup,
    probed,
    pasted: pasted.length > 0 ? { findings: pasted, removed: [] } : undefined,
  };
}
