import { describe, expect, test } from 'vitest';
import { judge, pastesOf } from '../releases/judged.ts';
import { isPlayable, SCENARIOS, type Scenario, truthOf } from '../releases/scenarios.ts';
import { type Row, recorded, type ScenarioRow } from '../support/recorded.ts';
import { ONLY_RECORDED, RELEASES } from '../support/releases.ts';

const SUITE: Readonly<Record<string, Scenario>> = SCENARIOS;
const isPlayed = (row: Row): row is ScenarioRow => row.row === 'scenario';
const PLAYED = [...recorded()].map(([release, rows]) => [release, rows.filter(isPlayed)] as const);

test('every release of ours is recorded', () => {
  expect(PLAYED.map(([release]) => release).toSorted()).toEqual([...RELEASES, ...ONLY_RECORDED].toSorted());
});

describe.each(PLAYED)('%s, recorded', (release, played) => {
  test('holds every scenario', () => {
    const playable = Object.entries(SUITE).flatMap(([id, each]) => (isPlayable(each, release) ? [id] : []));
    expect(played.map(({ scenario }) => scenario)).toEqual(playable);
  });

  test.each(played)('$scenario', (row) => {
    const scenario = SUITE[row.scenario];
    if (!scenario) throw new Error(`No scenario is called ${row.scenario}`);
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
    expect({ gate, refusal: said.at(-1), cause, confidence }).toEqual({
      gate: truth.gate,
      refusal: truth.refusal,
      cause: truth.cause,
      confidence: truth.confidence,
    });
    if (truth.told) expect(judge(`${everything}\n${row.more ?? ''}`, truth.told.answers).cause).toBe(truth.told.cause);
  });
});
