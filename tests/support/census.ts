import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isIn, type Run, runsOf } from '../../src/gateway/runs.ts';
import type { Row } from './recorded.ts';

/** A stable release of the registry, and whether everything was played on it. */
export interface Swept {
  readonly release: string;
  /** The day it was played: YYYY-MM-DD. */
  readonly swept: string;
  readonly state: 'recorded' | 'failed';
  /** Parts that could not be played, each with why. */
  readonly without?: readonly string[];
}

/** Stands in a recording for the release's own number, so that two releases that say the same say it alike. */
export const RELEASE = '{release}';

/** A row that several releases say alike, with their spans. */
export type Shared<R extends Row = Row> = R & { readonly releases: readonly Run[] };

const CENSUS = new URL('../recordings/census.json', import.meta.url);
const ANSWERS = new URL('../recordings/answers.jsonl', import.meta.url);

/** Every stable release that a sweep has gone through, oldest first. */
export const census = (): readonly Swept[] =>
  existsSync(CENSUS) ? (JSON.parse(readFileSync(CENSUS, 'utf8')) as readonly Swept[]) : [];

const isPlayed = ({ state }: Swept): boolean => state === 'recorded';

/** Everything that was said differently, without what is chance, each with the releases that say it so. */
export function sharedRows(): readonly Shared[] {
  const lines = existsSync(ANSWERS) ? readFileSync(ANSWERS, 'utf8').split('\n') : [];
  return lines.flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Shared]));
}

/** Writes a row as the release said it, with its own number. */
export const asSaidBy = <R extends Row>(release: string, { releases: _, ...row }: Shared<R>): R =>
  JSON.parse(JSON.stringify(row).replaceAll(RELEASE, release)) as R;

/** The first and the last release of each span. */
export const endsOf = ({ releases }: Shared): readonly string[] => [
  ...new Set(releases.flatMap((span) => span.split('…'))),
];

/** What each recorded release said, without what is chance, oldest first. */
export function answers(): ReadonlyMap<string, readonly Row[]> {
  const rows = sharedRows();
  const releases = census().filter(isPlayed);
  return new Map(
    releases.map(({ release }) => [
      release,
      rows.flatMap((row) => (isIn(release, row.releases) ? [asSaidBy(release, row)] : [])),
    ]),
  );
}

/** Puts rows of the same kind beside each other, each kind in the order of the first release that has it. */
const nameOf = (row: Row): string =>
  [
    row.row,
    ...['from', 'scenario', 'gateway', 'command'].map(
      (key) => Object.entries(row).find(([each]) => each === key)?.[1],
    ),
  ].join(' ');

/** Writes the table of releases, and what they said: a line for each thing that is said differently. */
export function writeAnswers(releases: readonly Swept[], said: ReadonlyMap<string, readonly Row[]>): void {
  const order = releases.filter(isPlayed).map(({ release }) => release);
  const distinct = new Map<string, { row: Row; releases: string[] }>();
  const names: string[] = [];
  for (const release of order)
    for (const row of said.get(release) ?? []) {
      if (!names.includes(nameOf(row))) names.push(nameOf(row));
      const key = JSON.stringify(row);
      const known = distinct.get(key) ?? { row, releases: [] };
      known.releases.push(release);
      distinct.set(key, known);
    }
  const sorted = [...distinct.values()].sort(
    (a, b) => names.indexOf(nameOf(a.row)) - names.indexOf(nameOf(b.row)),
  );
  const lines = sorted.map((each) =>
    JSON.stringify({ releases: runsOf(new Set(each.releases), order), ...each.row }),
  );
  writeFileSync(ANSWERS, lines.map((line) => `${line}\n`).join(''));
  writeFileSync(CENSUS, `[\n${releases.map((each) => `  ${JSON.stringify(each)}`).join(',\n')}\n]\n`);
}
