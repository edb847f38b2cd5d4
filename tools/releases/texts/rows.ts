import { readFileSync, writeFileSync } from 'node:fs';
import { compareReleases } from '../../../src/gateway/release-order.ts';
import { having, runsOf } from '../../../src/gateway/runs.ts';
import type { Said } from './collect.ts';
import { type Meaning, meaningOf } from './meaning.ts';
import type { From } from './sources.ts';

/**
 * One line of tests/recordings/texts.jsonl: a text that OpenClaw's packages hold and a user may see. The first line
 * of the file names the releases that were read, in their order: `{"releases":["2026.1.29",…]}`. Behind the spans
 * stands what the text tells here, `tells`, or why it is left aside, `aside`.
 */
export interface Row extends Meaning {
  /** As the package has it, each line of it for itself; what is filled in stands as `{}`. */
  readonly text: string;
  /** Who says it; as the newest release that has it does. */
  readonly from: From;
  /** The module that says it, by its path in the sources; of the newest release that has it. */
  readonly module: string;
  /** Runs of releases that have it: `2026.2.26…2026.9.6`, or `2026.3.13` alone; those read, in their order. */
  readonly spans: readonly string[];
}

/** All that was read from packages. */
export interface Texts {
  readonly releases: readonly string[];
  readonly rows: readonly Row[];
}

const FILE = new URL('../../../tests/recordings/texts.jsonl', import.meta.url);

/** Reads what was recorded. */
export function recordedTexts(): Texts {
  const [head = '{"releases":[]}', ...lines] = readFileSync(FILE, 'utf8').trimEnd().split('\n');
  const { releases } = JSON.parse(head) as { releases: readonly string[] };
  return { releases, rows: lines.map((line) => JSON.parse(line) as Row) };
}

/** Writes what was recorded, a text a line, in an order that only a new text changes. */
export function writeTexts({ releases, rows }: Texts): void {
  const ordered = rows.toSorted(
    (a, b) => order(a.from, b.from) || order(a.module, b.module) || order(a.text, b.text),
  );
  writeFileSync(FILE, [{ releases }, ...ordered].map((line) => `${JSON.stringify(line)}\n`).join(''));
}

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * Puts what releases say among what is recorded, in place of what was recorded of them.
 *
 * @param said what each of them says, as it was collected
 */
export function withReleases(known: Texts, said: ReadonlyMap<string, readonly Said[]>): Texts {
  const releases = [...new Set([...known.releases, ...said.keys()])].sort(compareReleases);
  const all = new Map<string, { newest: Said; by: Set<string> }>();
  const add = (text: Said, release: string): void => {
    const by = all.get(text.text)?.by ?? new Set();
    const newest = all.get(text.text)?.newest;
    const isNewer = !newest || [...by].every((each) => compareReleases(each, release) <= 0);
    all.set(text.text, { newest: isNewer ? text : newest, by: by.add(release) });
  };
  for (const row of known.rows)
    for (const release of having(row.spans, known.releases)) if (!said.has(release)) add(row, release);
  for (const [release, texts] of said) for (const text of texts) add(text, release);
  const rows = [...all.values()].map(({ newest: { text, from, module }, by }): Row => {
    const said = { text, from, module };
    return { ...said, spans: runsOf(by, releases), ...meaningOf(said) };
  });
  return { releases, rows };
}
