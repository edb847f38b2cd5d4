import type { Finding } from '../../../src/evidence/finding.ts';
import type { Effects, SocketEvent } from '../../../src/probe/effects.ts';
import { probe } from '../../../src/probe/run.ts';
import type { Progress } from '../../../src/probe/steps.ts';
import { greeting, refusal } from '../../support/fake-effects.ts';
import { addressOf, never, played, type Timetable, timed } from './timed.ts';

export const open = { type: 'open' } as const;
export const gateway = (...answers: SocketEvent[]): Timetable => ({
  events: [
    [1, open],
    [4, greeting()],
  ],
  answers: () => answers.map((event) => [10, event]),
});
/** A gateway that takes part in no wide offer, and one that refuses this page's origin. */
export const VERSION = gateway(refusal('anonymous', 'protocol mismatch', { expectedProtocol: 4 }));
export const ORIGIN = gateway(
  refusal('anonymous', 'origin not allowed', { code: 'CONTROL_UI_ORIGIN_NOT_ALLOWED' }),
);

/** A step, its state and when it took how long, as `socket done 4`. */
const told = ({ step, state, ms }: Progress): string =>
  [step, state, ms].filter((x) => x !== undefined).join(' ');

/** Starts a run; what it finds and each step are written down. */
export function start(
  tables: readonly Timetable[],
  more: Partial<Effects> = {},
  signal = never(),
  typed = '127.0.0.1:18789',
) {
  const effects = timed(tables, more);
  const found: Finding[] = [];
  const steps: string[] = [];
  const listener = {
    found: (one: Finding) => found.push(one),
    progress: (one: Progress) => steps.push(told(one)),
  };
  const running = probe(addressOf(typed), effects, listener, signal);
  return { effects, found, steps, running };
}

/** Runs to the end. */
export async function run(...asked: Parameters<typeof start>) {
  const started = start(...asked);
  await played(started.running);
  return { ...started, codes: started.found.map(({ code }) => code) };
}
