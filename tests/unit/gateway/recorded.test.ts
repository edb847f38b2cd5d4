import { expect, test } from 'vitest';
import { REFUSAL_SPANS } from '../../../src/gateway/census/refusals.ts';
import { readAnswer } from '../../../src/gateway/frames.ts';
import { identify } from '../../../src/gateway/identify.ts';
import { REFUSALS } from '../../../src/gateway/refusals.ts';
import { isIn } from '../../../src/gateway/runs.ts';
import { recordedRefusals } from '../evidence/recorded.ts';

// what ten releases really sent, as the probe gets it: in a frame
const ROWS = recordedRefusals().flatMap(({ release, scenarios, error, expect: [gate, id] }) =>
  error ? [{ release, scenario: scenarios[0], error, gate, id }] : [],
);

test('hundreds of refusals of ten releases are here', () => {
  expect(ROWS.length).toBeGreaterThan(600);
  expect(new Set(ROWS.map(({ release }) => release)).size).toBe(10);
});

test.each(ROWS)('$release · $scenario: $id', ({ release, error, gate, id }) => {
  const answer = readAnswer(JSON.stringify({ type: 'res', id: 'asked', ok: false, error }), 'asked');
  expect(answer && identify(answer)).toBe(id);
  expect(REFUSALS[id].gate).toBe(gate);
  // what it said stands in its package
  expect(isIn(release, REFUSAL_SPANS[id])).toBe(true);
});
