import { describe, expect, test } from 'vitest';
import { QUESTIONS } from '../../src/evidence/questions.ts';
import { type StateName, stateOf } from '../../src/troubleshooter/machine.ts';
import { EVENTS, isTooFar, nameOf, situation, steps, walked } from './walk.ts';

/** Where an event leads from anywhere; what a state has of its own counts before it. */
const ANYWHERE: Readonly<Record<string, readonly StateName[]>> = {
  'check text': ['verdict'],
  'check address': ['probing'],
  'check both': ['probing'],
  restart: ['collecting'],
  resume: ['verdict'],
};
/** While something runs, a new paste is read and the run goes on. */
const GOES_ON = { 'check text': [], 'check address': [], 'check both': [] };
const ENDS: typeof ANYWHERE = { ended: ['verdict'], broke: ['verdict'], cancel: ['verdict'] };

/** Where an event may lead from each state. An event that is not named, or has no targets, leads nowhere. */
const LEADS: Readonly<Record<StateName, Readonly<Record<string, readonly StateName[]>>>> = {
  collecting: { ...ANYWHERE, ask: ['asking'] },
  probing: { ...ANYWHERE, ...GOES_ON, ...ENDS },
  askingAsDevice: { ...ANYWHERE, ...GOES_ON, ...ENDS },
  asking: {
    ...ANYWHERE,
    unknown: ['asking', 'verdict'],
    answer: ['asking', 'verdict'],
    back: ['asking', 'verdict'],
    'stop asking': ['verdict'],
  },
  changing: {
    ...ANYWHERE,
    unknown: ['verdict'],
    answer: ['verdict'],
    back: ['verdict'],
    'stop asking': ['verdict'],
  },
  verdict: {
    ...ANYWHERE,
    'as device': ['verdict', 'askingAsDevice'],
    ask: ['verdict', 'asking'],
    change: ['changing'],
    'again connected': ['solved'],
    'again text': ['verdict'],
    'again nothing': ['verdict', 'probing'],
    works: ['solved'],
  },
  solved: { ...ANYWHERE, 'not yet': ['verdict'] },
};

describe('the walk through the machine', () => {
  const led = new Map<string, Set<StateName>>();
  for (const { from, event, to } of steps) {
    const key = `${stateOf(from)} — ${nameOf(event)}`;
    led.set(key, (led.get(key) ?? new Set()).add(stateOf(to)));
  }

  test.each(Object.entries(LEADS))(
    'from %s every event leads where it should, and nowhere else',
    (state, leads) => {
      const wanted = Object.keys(EVENTS).map((name) => {
        const targets = leads[name] ?? [];
        return [name, targets.length > 0 ? [...targets].sort() : [state]];
      });
      const walked = Object.keys(EVENTS).map((name) => [
        name,
        [...(led.get(`${state} — ${name}`) ?? [])].sort(),
      ]);
      expect(walked).toEqual(wanted);
    },
  );

  test('the verdict is one event away from every situation that is not a verdict', () => {
    const away = new Set(steps.filter(({ to }) => to.hasTag('told')).map(({ from }) => situation(from)));
    const far = walked.filter(({ state }) => stateOf(state) !== 'collecting' && !isTooFar(state));
    expect(far.map(({ state }) => situation(state)).filter((each) => !away.has(each))).toEqual([]);
  });

  test('a question of the list is on the screen exactly while one is asked', () => {
    for (const { state } of walked)
      expect(
        state.context.question !== undefined && state.context.question in QUESTIONS,
        situation(state),
      ).toBe(state.hasTag('asking'));
  });
});
