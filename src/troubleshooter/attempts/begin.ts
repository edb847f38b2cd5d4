import { type Context, EMPTY, FRESH, type Pasted } from '../context.ts';
import { evidence } from '../evidence.ts';
import type { Memory } from '../memory/memory.ts';
import { attemptOf } from './attempt.ts';

/** More attempts than this say no more to a helper. */
const MOST_ATTEMPTS = 12;

/** Puts the present look away and begins a new one; what the error said is of the old one. */
export function nextAttempt(context: Context, at: number, pasted: Pasted | undefined): Partial<Context> {
  const { says: _, ...answers } = context.answers;
  const attempts = [...context.attempts, attemptOf(evidence(context), at)].slice(-MOST_ATTEMPTS);
  const asked = context.asked.filter((question) => question !== 'says');
  return { ...FRESH, attempts, pasted, probed: [], steps: [], answers, asked };
}

/** What outlives a new beginning: the tries, as the gateway counts on, and the count of moves of the focus. */
export const begun = ({ tries, called }: Context): Context => ({ ...EMPTY, tries, called });

/** Begins where a memory left off. Nothing is known of what was once taken out of the paste. */
export function fromMemory(context: Context, memory: Memory, linked: boolean): Context {
  const { answers, asked, findings, attempts, setup } = memory;
  const pasted = findings.filter(({ source }) => source === 'paste');
  const probed = findings.filter(({ source }) => source === 'probe');
  return {
    ...begun(context),
    // the address stays this tab's own
    target: context.target,
    answers,
    asked,
    attempts,
    setup,
    linked,
    probed,
    pasted: pasted.length > 0 ? { findings: pasted, removed: [] } : undefined,
  };
}
