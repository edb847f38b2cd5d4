import { describe, expect, test } from 'vitest';
import { CAUSES } from '../../../src/diagnosis/causes.ts';
import { ACTIONS, type Action, GRANTS } from '../../../src/fix/actions.ts';
import { FIRST } from '../../../src/fix/first.ts';
import { allSteps, PLANS, usualSteps } from '../../../src/fix/plans.ts';
import { STEPS } from '../../../tools/evaluate/steps.ts';
import { COMMANDS } from '../../support/commands.ts';

const first = FIRST.flatMap(({ steps }) => steps);
const later = [...CAUSES, 'cannot-tell' as const].flatMap((cause) => allSteps(cause));

test('every step of a plan has its words, and every step with words is in a plan', () => {
  expect([...new Set([...first, ...later])].sort()).toEqual(Object.keys(STEPS).sort());
});

test('what comes before the cause is in no plan of a cause: it would be on the page twice', () => {
  expect(later.filter((id) => first.includes(id))).toEqual([]);
});

describe.each(Object.entries(STEPS))('%s', (_, { does, command, grants }) => {
  test('does one thing that has a name, with a command that there is', () => {
    expect(Object.keys(ACTIONS)).toContain(does);
    if (command) expect(Object.keys(COMMANDS)).toContain(command);
  });

  test('says what it lets in or loosens, and how to take it back', () => {
    const lets = /approve|--generate|set gateway\.(?:trustedProxies|controlUi)|browserUrl/;
    const { run = '' } = COMMANDS[command ?? ''] ?? {};
    if (lets.test(run) && GRANTS.includes(does)) expect(grants).toMatch(/tak.*back|Never/is);
  });
});

describe.each(CAUSES)('%s', (cause) => {
  test('has steps for everybody, and five at most in each plan', () => {
    expect(PLANS[cause].at(-1)).toEqual({ steps: usualSteps(cause) });
    for (const { steps } of PLANS[cause]) {
      expect(new Set(steps).size).toBe(steps.length);
      expect(steps.length).toBeGreaterThan(0);
      expect(steps.length).toBeLessThanOrEqual(5);
    }
  });

  test('never has two plans of which the later could not be reached', () => {
    const unconditional = PLANS[cause].findIndex(({ steps: _, ...rest }) => Object.keys(rest).length === 0);
    expect(unconditional).toBe(PLANS[cause].length - 1);
  });
});

test('every action that a step does is one that somebody needs', () => {
  const used = new Set(Object.values(STEPS).map(({ does }) => does));
  const unused = (Object.keys(ACTIONS) as Action[]).filter((action) => !used.has(action));
  expect(unused.sort()).toEqual(['tell-more']);
});
