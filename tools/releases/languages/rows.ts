import { readFileSync, writeFileSync } from 'node:fs';
import { compareReleases } from '../../../src/gateway/release-order.ts';
import { having, runsOf } from '../../../src/gateway/runs.ts';
import type { Texts } from './collect.ts';

/** One text of the dashboard's failure screens, and the recorded releases that have it. */
export interface Row {
  readonly language: string;
  /** Its place in the dashboard's own file. */
  readonly key: string;
  readonly text: string;
  readonly releases: readonly string[];
}

/** A line of the file: the first names all releases that were recorded, the others have spans of these. */
type Line = Omit<Row, 'releases'> & { readonly releases: string };

const AND = ', ';
const FILE = new URL('../../../tests/recordings/languages.jsonl', import.meta.url);

/** All that was recorded. */
export function recordedTexts(): readonly Row[] {
  const [head = '', ...lines] = readFileSync(FILE, 'utf8').trimEnd().split('\n');
  const { all } = JSON.parse(head) as { readonly all: readonly string[] };
  return lines.map((line) => {
    const row = JSON.parse(line) as Line;
    return { ...row, releases: having(row.releases.split(AND), all) };
  });
}

/** Writes rows, a line each, below the releases that they are of. */
export function writeTexts(rows: readonly Row[]): void {
  const all = [...new Set(rows.flatMap(({ releases }) => releases))].sort(compareReleases);
  const lines = rows.map((row): Line => ({ ...row, releases: runsOf(new Set(row.releases), all).join(AND) }));
  writeFileSync(FILE, [{ all }, ...lines].map((line) => `${JSON.stringify(line)}\n`).join(''));
}

const nameOf = ({ language, key, text }: Omit<Row, 'releases'>): string => `${language} ${key} ${text}`;

/**
 * Puts what one release says among what is recorded, in place of what was recorded of it.
 *
 * @param texts by language, as they were collected
 */
export function withRelease(
  rows: readonly Row[],
  release: string,
  texts: ReadonlyMap<string, Texts>,
): readonly Row[] {
  const others = rows.map((row) => ({ ...row, releases: row.releases.filter((each) => each !== release) }));
  const all = new Map(others.map((row) => [nameOf(row), row]));
  for (const [language, said] of texts)
    for (const [key, text] of Object.entries(said)) {
      const row = { language, key, text };
      const releases = [...(all.get(nameOf(row))?.releases ?? []), release].sort(compareReleases);
      all.set(nameOf(row), { ...row, releases });
    }
  return [...all.values()]
    .filter(({ releases }) => releases.length > 0)
    .sort((a, b) => a.language.localeCompare(b.language, 'en') || a.key.localeCompare(b.key, 'en'));
}
