import { expect, test } from 'vitest';
import { GATES } from '../../../../src/gateway/gates.ts';
import type { TroubleshooterEvent } from '../../../../src/troubleshooter/context.ts';
import type { Screen } from '../../../../src/troubleshooter/screen/screen.ts';
import { asDevice, check, found, LET_THROUGH } from '../../../paths/actor.ts';
import { GIVEN_NOTHING, NOTHING, screen } from './screens.ts';

const RUNS: readonly TroubleshooterEvent[] = [
  check('', true),
  { type: 'PROBE_STEP', progress: { step: 'address', state: 'done', ms: 1.6 } },
  { type: 'PROBE_STEP', progress: { step: 'socket', state: 'running' } },
];
const STEPS: Screen['steps'] = [
  { step: 'address', state: 'done', took: { key: 'took', values: { ms: '2' } } },
  { step: 'socket', state: 'running' },
];

test('while the probe runs its steps and gates are shown, and no verdict', () => {
  expect(screen([...RUNS, found('probe-greeting')])).toEqual({
    ...NOTHING,
    state: 'probing',
    running: true,
    shown: ['given', 'probing'],
    texts: GIVEN_NOTHING,
    steps: STEPS,
    timelines: {
      live: {
        ...Object.fromEntries(GATES.map((gate) => [gate, 'not-checked'])),
        reach: 'passed',
        upgrade: 'passed',
        greeting: 'passed',
      },
    },
    arrival: { at: 'probing false', focus: undefined, says: { key: 'announce-running' } },
  });
});

test('a question that the browser may have open is said, and read aloud once', () => {
  const asks = screen([...RUNS, { type: 'PROBE_STEP', progress: { step: 'greeting', state: 'asking' } }]);
  expect([asks.shown, asks.arrival]).toEqual([
    ['given', 'probing', 'permission'],
    { at: 'probing true', focus: undefined, says: { key: 'permission-asking' } },
  ]);
});

test('the question as a device runs like the probe, under its own name', () => {
  const { state, shown, arrival } = screen([...LET_THROUGH, asDevice()]);
  expect([state, shown, arrival.at]).toEqual([
    'askingAsDevice',
    ['given', 'probing'],
    'askingAsDevice false',
  ]);
});

test('the steps stay to be looked at after the run', () => {
  const { shown, running, steps } = screen([...RUNS, { type: 'PROBE_ENDED' }]);
  expect([shown.slice(0, 2), running, steps]).toEqual([['given', 'probing'], false, STEPS]);
});
