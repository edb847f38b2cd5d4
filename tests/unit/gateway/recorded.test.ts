import { expect, test } from 'vitest';
import { readAnswer } from '../../../src/gateway/frames.ts';
import { identify } from '../../../src/gateway/identify.ts';
import { REFUSALS } from '../../../src/gateway/refusals.ts';
import { recordedRefusals } from '../evidence/recorded.ts';

// what ten releases really sent, as the probe gets it: in a frame
const ROWS = recordedRefusals().flatMap(({ release, scenarios, error, expect: [gate, id] }) =>
  error ? [{ release, scenario: scenarios[0], error, gate, id }] : [],
);

const months = (release: string): number[] => release.split('.').map(Number);
const isBefore = (a: string, b: string): boolean => {
  const [one, other] = [months(a), months(b)];
  const at = one.findIndex((part, place) => part !== other[place]);
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0);
};

test('hundreds of refusals of ten releases are here', () => {
  expect(ROWS.length).toBeGreaterThan(600);
  expect(new Set(ROWS.map(({ release }) => release)).size).toBe(10);
});

test.each(ROWS)('$release · $scenario: $id', ({ release, error, gate, id }) => {
  const answer = readAnswer(JSON.stringify({ type: 'res', id: 'asked', ok: false, error }), 'asked');
  expect(answer && identify(answer)).toBe(id);
  expect(REFUSALS[id].gate).toBe(gate);
  expect(isBefore(release, REFUSALS[id].releases.split('…')[0] ?? '')).toBe(false);
});
