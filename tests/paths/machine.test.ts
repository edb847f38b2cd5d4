import { expect, test } from 'vitest';
import { QUESTIONS } from '../../src/evidence/questions.ts';
import { type StateName, stateOf } from '../../src/troubleshooter/state.ts';
import { EVENTS, isTooFar, nameOf, situation, walk } from './walk.ts';

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
    // one answer is as far as the walk goes
    answer: ['asking'],
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
    'as device': ['askingAsDevice', 'verdict'],
    ask: ['asking', 'verdict'],
    change: ['changing'],
    'again connected': ['solved'],
    'again text': ['verdict'],
    'again nothing': ['probing', 'verdict'],
    works: ['solved'],
  },
  solved: { ...ANYWHERE, 'not yet': ['verdict'] },
};

/** Where each event leads from each state: nowhere is the state itself. */
const wanted = Object.fromEntries(
  Object.entries(LEADS).map(([state, leads]) => [
    state,
    Object.fromEntries(
      Object.keys(EVENTS).map((name) => [name, leads[name]?.length ? leads[name] : [state]]),
    ),
  ]),
);

// one test, because the walk is long
test('from every situation every event leads where it should, and nowhere else', { timeout: 60_000 }, () => {
  const { situations, steps } = walk();
  const led = Object.fromEntries(
    Object.keys(LEADS).map((state) => [
      state,
      Object.fromEntries(
        Object.keys(EVENTS).map((name) => {
          const of = steps.filter(({ from, event }) => stateOf(from) === state && nameOf(event) === name);
          return [name, [...new Set(of.map(({ to }) => stateOf(to)))].sort()];
        }),
      ),
    ]),
  );
  expect(led).toEqual(wanted);

  // a question of the list is on the screen exactly while one is asked
  for (const state of situations)
    expect(
      state.context.question !== undefined && state.context.question in QUESTIONS,
      situation(state),
    ).toBe(state.hasTag('asking'));

  // a verdict is one event away from wherever somebody is who began
  const away = new Set(steps.filter(({ to }) => to.hasTag('told')).map(({ from }) => situation(from)));
  const far = situations.filter((state) => stateOf(state) !== 'collecting' && !isTooFar(state));
  expect(far.length).toBeGreaterThan(100);
  expect(far.map(situation).filter((each) => !away.has(each))).toEqual([]);
});
