import { readFileSync } from 'node:fs';
import { diagnose } from '../../../src/diagnosis/diagnose.ts';
import type { Verdict } from '../../../src/diagnosis/verdict.ts';
import { parsePaste } from '../../../src/evidence/parse.ts';
import { recordedRefusals } from '../../unit/evidence/recorded.ts';

/** A text that somebody may retype, and the cause that it names where it is typed rightly. */
export interface Retypable {
  readonly text: string;
  readonly cause: Verdict['cause'];
}

/** Nobody retypes more. */
const LONGEST = 160;
const SHORTEST = 12;

interface Row {
  readonly text?: string;
}

function recordedTexts(): readonly string[] {
  const texts = readFileSync(new URL('../../recordings/texts.jsonl', import.meta.url), 'utf8').trim();
  return texts.split('\n').flatMap((line) => (JSON.parse(line) as Row).text ?? []);
}

/** What gateways said and packages hold, each text once, where it is short enough to be retyped and names a cause. */
export function retypable(): readonly Retypable[] {
  const refusals = recordedRefusals().flatMap(({ error, close }) => [
    ...(error ? [error.message] : []),
    ...(close ? [`disconnected (${close[0]}): ${close[1]}`] : []),
  ]);
  return [...new Set([...refusals, ...recordedTexts()])]
    .filter(({ length }) => length >= SHORTEST && length <= LONGEST)
    .map((text) => ({ text, cause: diagnose(parsePaste(text).findings).cause }))
    .filter(({ cause }) => cause !== 'cannot-tell');
}
