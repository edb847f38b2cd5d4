import { describe, expect, test } from 'vitest';
import { REFUSAL_SPANS } from '../../src/gateway/census/refusals.ts';
import { isIn } from '../../src/gateway/runs.ts';
import { judge, pastesOf } from '../releases/judged.ts';
import { SCENARIOS, type Scenario, truthOf } from '../releases/scenarios.ts';
import { asSaidBy, census, endsOf, type Shared, sharedRows } from '../support/census.ts';
import type { ScenarioRow } from '../support/recorded.ts';
import { RELEASES } from '../support/releases.ts';

const SUITE: Readonly<Record<string, Scenario>> = SCENARIOS;
const isPlayed = (row: Shared): row is Shared<ScenarioRow> => row.row === 'scenario';
/** Each thing that was said differently, at both ends of each span of releases that say it so. */
const PLAYED = sharedRows()
  .filter(isPlayed)
  .flatMap((row) => endsOf(row).map((release) => [row.scenario, release, asSaidBy(release, row)] as const));

test('every release that is run is recorded', () => {
  const recorded = census().flatMap(({ release, state }) => (state === 'recorded' ? [release] : []));
  expect(recorded).toEqual(expect.arrayContaining([...RELEASES]));
});

describe('recorded', () => {
  test.each(PLAYED)('%s on %s', (id, release, row) => {
    const scenario = SUITE[id];
    if (!scenario) throw new Error(`No scenario is called ${id}`);
    const truth = truthOf(scenario, release);
    const pastes = pastesOf(row);
    for (const { what, text } of pastes) {
      const { gate, confidence, cause } = judge(text);
      // a piece may say less than all together, but never another gate, and it proves nothing that is not so
      expect([truth.gate, undefined], what).toContain(gate);
      if (confidence === 'proved') expect(cause, what).toBe(truth.cause);
    }
    const everything = pastes.at(-1)?.text ?? '';
    const { gate, said, cause, confidence } = judge(everything);
    for (const refusal of said)
      expect(isIn(release, REFUSAL_SPANS[refusal]), `${refusal} stands in the package of a release that says it`).toBe(
        true,
      );
    expect({ gate, refusal: said.at(-1), cause, confidence }).toEqual({
      gate: truth.gate,
      refusal: truth.refusal,
      cause: truth.cause,
      confidence: truth.confidence,
    });
    if (truth.told)
      expect(judge(`${everything}\n${row.more ?? ''}`, truth.told.answers).cause).toBe(truth.told.cause);
  });
});
