import { describe, expect, test } from 'vitest';
import { judge, pastesOf } from '../releases/judged.ts';
import { SCENARIOS, type Scenario, truthOf } from '../releases/scenarios.ts';
import { type Row, recorded, type ScenarioRow } from '../support/recorded.ts';

const isPlayed = (row: Row): row is ScenarioRow => row.row === 'scenario';
const PLAYED = [...recorded()].flatMap(([release, rows]) => {
  const played = rows.filter(isPlayed);
  return played.length > 0 ? [[release, played] as const] : [];
});

describe.each(PLAYED)('%s, recorded', (release, played) => {
  const scenarios: Readonly<Record<string, Scenario>> = SCENARIOS;

  test.each(played)('$scenario', (row) => {
    const scenario = scenarios[row.scenario];
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
