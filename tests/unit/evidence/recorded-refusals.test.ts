import { expect, test } from 'vitest';
import { factsOf, refusalOf } from '../../../src/evidence/finding.ts';
import { parsePaste } from '../../../src/evidence/parse.ts';
import { type Recorded, recordedRefusals } from './recorded.ts';

const RECORDED = recordedRefusals();

/** Everything of one recorded refusal that somebody might paste alone, and the refusal it must be read to. */
function pastes({ error, close, log, http, expect: [gate, full], bare = full }: Recorded): unknown[][] {
  const frame = { type: 'res', id: 'c1', ok: false, error };
  const all: (readonly [what: string, text: string | undefined, id: string])[] = [
    ['error JSON', error && JSON.stringify(error), full],
    ['frame', error && JSON.stringify(frame, null, 2), full],
    ['frame inside a string', error && JSON.stringify({ data: JSON.stringify(frame) }), full],
    ['error message', error?.message, bare],
    ['close reason', close?.[1], bare],
    ['close code and reason', close && `disconnected (${close[0]}): ${close[1]}`, bare],
    ['log line', log, bare],
    ['HTTP answer', http, full],
  ];
  return all.filter(([, text]) => text).map(([what, text, id]) => [what, text, gate, id]);
}

const CASES = RECORDED.flatMap((one) =>
  pastes(one).map((paste) => [one.release, one.scenarios[0], ...paste] as const),
);

test('recordings of ten releases are here', () => {
  expect(new Set(RECORDED.map(({ release }) => release)).size).toBe(10);
});

test.each(CASES)('%s · %s · %s', (_release, _scenario, _what, text, gate, id) => {
  const said = parsePaste(String(text)).findings.filter(({ code }) => refusalOf(code));
  expect(said.map(({ code }) => [factsOf(code).gate, refusalOf(code)])).toEqual([[gate, id]]);
});
