import { expect, test } from 'vitest';
import type { Snapshot } from '../../src/troubleshooter/machine.ts';
import type { Box } from '../../src/troubleshooter/page/parts.ts';
import type { Screen } from '../../src/troubleshooter/screen/screen.ts';
import { screenOf } from '../../src/troubleshooter/screen/screen-of.ts';
import { stateOf } from '../../src/troubleshooter/state.ts';
import { FACTS } from '../unit/troubleshooter/screen/facts.ts';
import { situation, walk } from './walk.ts';

type At = { readonly state: Snapshot; readonly screen: Screen };

/** Parts, each with what must hold of a screen that shows it, and of none that does not. */
const SHOWN: Readonly<Partial<Record<Box, (at: At) => boolean>>> = {
  probing: ({ state }) => state.hasTag('running') || state.context.steps.length > 0,
  asking: ({ state }) => state.hasTag('asking'),
  verdict: ({ state }) => stateOf(state) === 'verdict',
  solved: ({ state }) => stateOf(state) === 'solved',
  share: ({ state }) => state.hasTag('told'),
  linked: ({ state }) => stateOf(state) === 'verdict' && state.context.linked,
  'probe-again': ({ state }) => stateOf(state) === 'verdict' && state.context.target !== undefined,
  progress: ({ state }) => stateOf(state) === 'verdict' && state.context.attempts.length > 0,
  answers: ({ state }) => stateOf(state) === 'verdict' && Object.keys(state.context.answers).length > 0,
};

// one test, because the walk is long
test('every part is shown in the situations it should be in, and nowhere else', { timeout: 60_000 }, () => {
  const screens = walk().situations.map((state): At => ({ state, screen: screenOf(state, FACTS) }));
  const where = (holds: (at: At) => boolean): string[] =>
    screens.filter(holds).map(({ state }) => situation(state));
  for (const [part, holds] of Object.entries(SHOWN)) {
    const shown = where(({ screen }) => screen.shown.some((each) => each === part));
    expect(shown.length, part).toBeGreaterThan(0);
    expect.soft(shown, part).toEqual(where(holds));
  }
  for (const { state, screen } of screens) {
    const [verdict, running] = [stateOf(state) === 'verdict', state.hasTag('running')];
    expect({
      causes: screen.groups.cause?.length,
      headline: screen.texts.headline !== undefined,
      result: screen.timelines.result !== undefined,
      question: screen.groups.question,
      running: screen.running,
      live: screen.timelines.live !== undefined,
    }).toEqual({
      // where no cause is named there may be nothing to do yet
      causes: verdict ? (screen.groups.do?.length ? 1 : 0) : undefined,
      headline: verdict,
      result: verdict,
      question: state.hasTag('asking') ? [state.context.question] : undefined,
      running,
      live: running,
    });
  }
});
