import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph';
import { parsePaste } from '../../src/evidence/parse.ts';
import type { TroubleshooterEvent } from '../../src/troubleshooter/context.ts';
import { machine, type Snapshot } from '../../src/troubleshooter/machine.ts';
import { again, CONNECTED, check, found, PAIRING, SHEET, TOKEN } from './actor.ts';

/** One of each kind of thing a user or the probe can do, by a name for it. */
export const EVENTS: Readonly<Record<string, TroubleshooterEvent>> = {
  'check text': check(PAIRING),
  'check address': check('', true),
  'check both': check(PAIRING, true),
  'check nothing': check(''),
  'check bad address': {
    type: 'CHECK',
    pasted: parsePaste(PAIRING),
    address: { ok: false, problem: 'address-port' },
  },
  step: { type: 'PROBE_STEP', progress: { step: 'socket', state: 'running' } },
  'let through': found('probe-identity-refused'),
  ended: { type: 'PROBE_ENDED' },
  broke: { type: 'PROBE_BROKE' },
  cancel: { type: 'CANCEL' },
  'as device': { type: 'ASK_AS_DEVICE', given: true },
  'as device with nothing': { type: 'ASK_AS_DEVICE', given: false },
  ask: { type: 'ASK' },
  unknown: { type: 'ANSWER', answer: 'unknown' },
  answer: { type: 'ANSWER', answer: 'token' },
  'no answer': { type: 'ANSWER', answer: 'sometimes' },
  back: { type: 'BACK' },
  change: { type: 'CHANGE', question: 'says' },
  'stop asking': { type: 'STOP_ASKING' },
  restart: { type: 'RESTART' },
  'again connected': again(CONNECTED),
  'again text': again(TOKEN),
  'again nothing': again(''),
  works: { type: 'WORKS', at: 0 },
  'not yet': { type: 'NOT_YET' },
  setup: { type: 'SETUP', setup: 'compose' },
  'says else': { type: 'SAYS_ELSE', place: 0 },
  printed: { type: 'PRINTED', pasted: parsePaste('unknown requestId') },
  shared: { type: 'SHARED', sheet: SHEET },
  'share notice': { type: 'SHARE_NOTICE', notice: 'share-failed' },
  resume: {
    type: 'RESUME',
    linked: true,
    memory: { answers: { client: 'cli' }, asked: ['client'], findings: [], attempts: [], setup: undefined },
  },
};

/** What tells two situations apart for a user; the full context would make the walk endless. */
export const situation = ({ value, context }: Snapshot): string =>
  JSON.stringify([
    value,
    context.question,
    context.pasted?.findings.map(({ code }) => code),
    [...new Set(context.probed.map(({ code }) => code))].sort(),
    Object.keys(context.answers).length > 0,
    context.attempts.length,
    context.works,
    context.target,
  ]);

/** A finding repeats no more often than a probe can give it, and one more attempt is like the one before. */
export const isTooFar = ({ context }: Snapshot): boolean =>
  context.probed.length > 1 || context.asked.length > 1 || context.attempts.length > 1;

/** Every situation that events lead to, and every step from one to another. */
export function walk() {
  const events = Object.values(EVENTS);
  const map = getAdjacencyMap(machine, {
    events,
    serializeState: situation,
    limit: 100_000,
    stopWhen: isTooFar,
  });
  const steps = adjacencyMapToArray(map).map(({ state, event, nextState }) => ({
    from: state,
    event,
    to: nextState,
  }));
  return { situations: Object.values(map).map(({ state }) => state), steps };
}

export const nameOf = (event: TroubleshooterEvent): string =>
  Object.keys(EVENTS).find((name) => EVENTS[name] === event) ?? '';
