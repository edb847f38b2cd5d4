import { describe, expect, test } from 'vitest';
import { stateOf } from '../../src/troubleshooter/machine.ts';
import type { Box } from '../../src/troubleshooter/page/parts.ts';
import type { Screen } from '../../src/troubleshooter/screen/screen.ts';
import { screenOf } from '../../src/troubleshooter/screen/screen-of.ts';
import { FACTS } from '../unit/troubleshooter/screen/facts.ts';
import { situation, walked } from './walk.ts';

const screens = walked.map(({ state }) => ({ state, screen: screenOf(state, FACTS) }));

/** Parts, each with what must hold of a screen that shows it, and of none that does not. */
const SHOWN: Readonly<Partial<Record<Box, (at: (typeof screens)[number]) => boolean>>> = {
  probing: ({ state }) => state.hasTag('running') || state.context.steps.length > 0,
  asking: ({ state }) => state.hasTag('asking'),
  verdict: ({ state }) => stateOf(state) === 'verdict',
  solved: ({ state }) => stateOf(state) === 'solved',
  share: ({ state }) => state.hasTag('told'),
  sheet: ({ state }) => state.context.sheet !== undefined,
  'share-failed': ({ state }) => state.context.shareNotice === 'share-failed',
  linked: ({ state }) => stateOf(state) === 'verdict' && state.context.linked,
  'probe-again': ({ state }) => stateOf(state) === 'verdict' && state.context.target !== undefined,
  progress: ({ state }) => stateOf(state) === 'verdict' && state.context.attempts.length > 0,
  answers: ({ state }) => stateOf(state) === 'verdict' && Object.keys(state.context.answers).length > 0,
  else: ({ state }) => stateOf(state) === 'verdict' && state.context.fallback !== undefined,
};

describe('in every situation of the walk', () => {
  test.each(Object.entries(SHOWN))('%s is shown where it should be, and nowhere else', (part, holds) => {
    const shown = screens.filter(({ screen }) => screen.shown.some((each) => each === part));
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.map(({ state }) => situation(state))).toEqual(
      screens.filter(holds).map(({ state }) => situation(state)),
    );
  });

  test.each<[string, (screen: Screen) => unknown]>([
    ['one cause', ({ groups }) => groups.cause?.length],
    ['a headline', ({ texts }) => texts.headline && 1],
    ['the gates', ({ timelines }) => timelines.result && 1],
  ])('a verdict has %s, and nothing else has', (_, count) => {
    for (const { state, screen } of screens)
      expect(count(screen), situation(state)).toBe(stateOf(state) === 'verdict' ? 1 : undefined);
  });

  test('one question is shown while one is asked', () => {
    for (const { state, screen } of screens)
      expect(screen.groups.question, situation(state)).toEqual(
        state.hasTag('asking') ? [state.context.question] : undefined,
      );
  });

  test('the gates of the run are shown while it runs', () => {
    for (const { state, screen } of screens)
      expect([screen.running, screen.timelines.live !== undefined], situation(state)).toEqual([
        state.hasTag('running'),
        state.hasTag('running'),
      ]);
  });
});
