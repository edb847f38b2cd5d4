import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { getAdjacencyMap, getShortestPaths } from 'xstate/graph';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { nextQuestion } from '../../src/diagnosis/next-question.ts';
import { parsePaste } from '../../src/evidence/parse.ts';
import type { TroubleshooterEvent } from '../../src/troubleshooter/context.ts';
import { evidence } from '../../src/troubleshooter/evidence.ts';
import { machine } from '../../src/troubleshooter/machine.ts';

const pasted = (text: string): TroubleshooterEvent => ({ type: 'PASTED', pasted: parsePaste(text) });

/** One of each kind of thing a user or the probe can do. */
const EVENTS: TroubleshooterEvent[] = [
  pasted('disconnected (1008): pairing required'),
  pasted('pairing required: device is asking for more scopes than currently approved'),
  pasted('it does not work'),
  { type: 'PASTED', pasted: undefined },
  { type: 'PROBE' },
  { type: 'PROBE_STEP', progress: { step: 'socket', state: 'running' } },
  { type: 'PROBE_FOUND', finding: { code: 'probe-greeting', source: 'probe' } },
  { type: 'PROBE_FOUND', finding: { code: 'probe-identity-refused', source: 'probe' } },
  { type: 'PROBE_ENDED' },
  { type: 'PROBE_BROKE' },
  { type: 'ASK_AS_DEVICE' },
  { type: 'CANCEL' },
  { type: 'ASK' },
  { type: 'ANSWER', answer: 'unknown' },
  { type: 'ANSWER', answer: 'control-ui' },
  { type: 'ANSWER', answer: 'never' },
  { type: 'BACK' },
  { type: 'CHANGE', question: 'client' },
  { type: 'STOP_ASKING' },
  { type: 'RESTART' },
  { type: 'AGAIN', at: 0, pasted: parsePaste('Health\nOK\nChat'), probe: false },
  { type: 'AGAIN', at: 0, pasted: parsePaste('unauthorized: gateway token mismatch'), probe: false },
  { type: 'AGAIN', at: 0, pasted: undefined, probe: true },
  { type: 'WORKS', at: 0 },
  { type: 'NOT_YET' },
  { type: 'SETUP', setup: 'compose' },
  {
    type: 'RESUME',
    memory: { answers: { client: 'cli' }, asked: ['client'], findings: [], attempts: [], setup: undefined },
  },
];

type Snapshot = ReturnType<typeof machine.getInitialSnapshot>;

/** What tells two situations apart for a user; the full context would make the walk endless. */
const situation = ({ value, context }: Snapshot): string =>
  JSON.stringify([
    value,
    context.question,
    context.pasted?.findings.map(({ code }) => code),
    [...new Set(context.probed.map(({ code }) => code))].sort(),
    Object.keys(context.answers).length > 0,
    context.attempts.length,
  ]);

/** A finding repeats no more often than a probe can give it, and one more attempt is like the one before. */
const isTooFar = ({ context }: Snapshot): boolean =>
  context.probed.length > 2 || context.asked.length > 3 || context.attempts.length > 1;

const options = {
  events: EVENTS,
  serializeState: situation,
  limit: 60_000,
  filter: (snapshot: Snapshot) => !isTooFar(snapshot),
  stopWhen: (snapshot: Snapshot) => isTooFar(snapshot),
};

describe('the machine', { timeout: 30_000 }, () => {
  const paths = getShortestPaths(machine, options);

  test('reaches every state', () => {
    const reached = new Set(paths.map(({ state }) => String(state.value)));
    expect([...reached].sort()).toEqual([
      'asking',
      'askingAsDevice',
      'changing',
      'collecting',
      'probing',
      'solved',
      'verdict',
    ]);
  });

  test('walks every transition of every state', () => {
    const walked = new Set<string>();
    for (const { state, transitions } of Object.values(getAdjacencyMap(machine, options)))
      for (const { event } of Object.values<{ event: TroubleshooterEvent }>(transitions))
        if (state.can(event)) walked.add(`${String(state.value)} ${event.type}`);
    const written = Object.entries(machine.config.states ?? {}).flatMap(([state, { on }]) =>
      Object.keys(on ?? {}).map((event) => `${state} ${event}`),
    );
    expect(written.filter((transition) => !walked.has(transition))).toEqual([]);
  });

  test('in every situation gives a verdict with a next step, or one that is proved', () => {
    for (const { state } of paths.filter(({ state }) => state.value !== 'solved')) {
      const findings = evidence(state.context);
      const verdict = diagnose(findings);
      expect(verdict.confidence === 'proved' || verdict.settle !== undefined, situation(state)).toBe(true);
    }
  });

  test('never dead-ends: from every situation a verdict is one or two steps away', () => {
    for (const { state } of paths) {
      const out = EVENTS.filter((event) => state.can(event));
      expect(
        out.some(({ type }) => type !== 'RESTART' && type !== 'PROBE_STEP'),
        situation(state),
      ).toBe(true);
    }
  });

  test('asks only while something is open', () => {
    for (const { state } of paths.filter(({ state }) => state.value === 'asking'))
      expect(state.context.question, situation(state)).toBeDefined();
  });
});

describe('the interview', () => {
  test('going back keeps later answers, and an earlier one can be changed', () => {
    const actor = createActor(machine).start();
    actor.send({ type: 'ASK' });
    const first = actor.getSnapshot().context.question;
    actor.send({ type: 'ANSWER', answer: 'unknown' });
    const second = actor.getSnapshot().context.question;
    actor.send({ type: 'ANSWER', answer: 'unknown' });
    actor.send({ type: 'BACK' });
    expect(actor.getSnapshot().context.question).toBe(second);
    actor.send({ type: 'BACK' });
    expect(actor.getSnapshot().context.question).toBe(first);
    const { answers } = actor.getSnapshot().context;
    expect(Object.keys(answers)).toEqual([first, second]);
  });

  test('an answer can be changed from the verdict', () => {
    const actor = createActor(machine).start();
    actor.send(pasted('pairing required'));
    actor.send({ type: 'CHANGE', question: 'client' });
    actor.send({ type: 'ANSWER', answer: 'control-ui' });
    actor.send({ type: 'CHANGE', question: 'client' });
    actor.send({ type: 'ANSWER', answer: 'cli' });
    const { value, context } = actor.getSnapshot();
    expect([value, context.answers, context.question]).toEqual(['verdict', { client: 'cli' }, undefined]);
  });

  test('ends: «I don’t know» to everything comes to a verdict', () => {
    const actor = createActor(machine).start();
    actor.send({ type: 'ASK' });
    for (let asked = 0; asked < 20 && actor.getSnapshot().value === 'asking'; asked += 1)
      actor.send({ type: 'ANSWER', answer: 'unknown' });
    const { value, context } = actor.getSnapshot();
    expect(value).toBe('verdict');
    expect(nextQuestion(evidence(context), context.answers)).toBeUndefined();
  });

  test('start again forgets everything', () => {
    const actor = createActor(machine).start();
    actor.send(pasted('disconnected (1008): pairing required'));
    actor.send({ type: 'RESTART' });
    expect(evidence(actor.getSnapshot().context)).toEqual([]);
  });
});
