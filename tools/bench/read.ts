import { readdirSync, readFileSync } from 'node:fs';
import { parsePaste } from '../../src/evidence/parse.ts';
import { BEGINNINGS } from './beginnings.ts';
import { median } from './median.ts';

const SIZE = 100_000;
const LIMIT_MS = 50;
const WARM_UP = 3;
const RUNS = 9;
/** Runs of the baseline at a time, which is too short to be measured alone. */
const TIMES = 100;
const FOLDER = new URL('../../tests/recordings/', import.meta.url);

/** What is read here of a recorded row. */
interface Row {
  readonly log?: readonly string[];
  readonly error?: object;
  readonly text?: string | readonly string[];
}

const fill = (text: string): string => text.repeat(Math.ceil(SIZE / text.length)).slice(0, SIZE);

function rows(): readonly Row[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(new URL(file, FOLDER), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as Row);
}

/** Text without meaning, the same in each run. */
function noise(alphabet: string): string {
  let state = 1;
  return Array.from({ length: SIZE }, () => {
    state = (state * 48271) % 2147483647;
    return alphabet[state % alphabet.length];
  }).join('');
}

function kinds(): Readonly<Record<string, string>> {
  const recorded = rows();
  return {
    'log lines': fill(recorded.flatMap(({ log }) => log ?? []).join('\n')),
    frames: fill(recorded.flatMap(({ error }) => (error ? JSON.stringify(error) : [])).join('\n')),
    screens: fill(recorded.flatMap(({ text }) => text ?? []).join('\n')),
    'letters and digits': noise('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'),
    'base64 with spaces': noise('abcdefgABCDEFG0123+/= '),
    'hex and dashes': noise('0123456789abcdef-'),
    punctuation: noise('.:/@=-_"\'{}[]|│ '),
    ...Object.fromEntries(BEGINNINGS.map((text) => [JSON.stringify(text), fill(text)])),
  };
}

/** Median of some runs after warm-up, in milliseconds of this thread's processor time. */
function timed(work: () => unknown): number {
  const used = (): number => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
  };
  for (let run = 0; run < WARM_UP; run += 1) work();
  const times = Array.from({ length: RUNS }, () => {
    const start = used();
    work();
    return used() - start;
  });
  return median(times);
}

/** Parsing as much JSON, and running one plain expression over it. */
function baseline(): number {
  const json = JSON.stringify(fill('{"error":"pairing required"} '));
  const work = (): void => {
    for (let time = 0; time < TIMES; time += 1) /token mismatch$/i.test(JSON.parse(json));
  };
  return timed(work) / TIMES;
}

/**
 * Measures how long parsePaste() keeps the main thread busy with 100 KB of pasted text, of everyday kinds and of
 * kinds made to be slow. Prints processor time, so that other work on the machine does not count, beside a baseline.
 *
 * @returns whether every kind stays below 50 ms
 */
export function benchRead(): boolean {
  const plain = baseline();
  const results = Object.entries(kinds())
    .map(([kind, text]) => ({ kind, ms: timed(() => parsePaste(text)) }))
    .sort((a, b) => b.ms - a.ms);
  for (const { kind, ms } of results) console.log(`${ms.toFixed(1).padStart(8)} ms  ${kind}`);
  const worst = results[0]?.ms ?? Number.NaN;
  const inBudget = worst < LIMIT_MS;
  const ratio = (worst / plain).toFixed(0);
  console.log(
    `${SIZE} characters, ${results.length} kinds: slowest ${worst.toFixed(1)} ms (budget ${LIMIT_MS}), baseline ${plain.toFixed(2)} ms, ratio ${ratio}: ${inBudget ? 'ok' : 'OVER'}`,
  );
  return inBudget;
}
