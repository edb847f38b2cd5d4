import { GATES, type Gate, type GateState } from '../../../../src/gateway/gates.ts';
import type { TroubleshooterEvent } from '../../../../src/troubleshooter/context.ts';
import type { PageFacts } from '../../../../src/troubleshooter/screen/facts.ts';
import type { Screen } from '../../../../src/troubleshooter/screen/screen.ts';
import { screenOf } from '../../../../src/troubleshooter/screen/screen-of.ts';
import { start } from '../../../paths/actor.ts';
import { addressOf, FACTS } from './facts.ts';

export const ADDRESS = { ...FACTS, address: addressOf('http://127.0.0.1:18789') };

export const screen = (events: readonly TroubleshooterEvent[], facts: PageFacts = FACTS): Screen =>
  screenOf(start(...events).actor.getSnapshot(), facts);

export const gates = (stopped: Gate): Record<string, GateState> =>
  Object.fromEntries(
    GATES.map((gate, index) => {
      const at = GATES.indexOf(stopped);
      return [gate, index < at ? 'passed' : index === at ? 'stopped' : 'not-reached'];
    }),
  );

/** What the line says that stands in the form's place, where nothing was given. */
export const GIVEN_NOTHING = { 'given-says': { key: 'given-nothing' } } as const;

/** A page on which nothing happened. */
export const NOTHING: Screen = {
  state: 'collecting',
  running: false,
  shown: ['form'],
  texts: {},
  lists: { notes: [] },
  groups: {},
  timelines: {},
  marks: { problem: '' },
  blanks: {},
  steps: [],
  pressed: undefined,
  setup: 'host',
  place: undefined,
  now: undefined,
  sheet: undefined,
  arrival: { at: 'collecting 0', focus: 'paste', says: undefined },
  called: { field: 'address', times: 0 },
};
