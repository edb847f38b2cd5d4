import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Release } from './releases.ts';

/** What one suite found out about one release; commands by their id, recipes by their path below content/. */
export interface Run {
  readonly suite: string;
  readonly release: Release;
  /** The day on which it was done. */
  readonly day: string;
  readonly tried: readonly string[];
  /** Those that did what the site promises of them. */
  readonly shown: readonly string[];
}

/** Commands and recipes, each with the releases it was run on. */
export type VerifiedOn = Readonly<Record<string, readonly string[]>>;

/** Where the runs are kept, and what `npm run verified-on` makes of them. */
export const RUNS = '.cache/verified-on';
export const FILE = 'content/verified-on.json';
/** The day of the last run on each release. */
export const DAYS = 'content/ran-on.json';

/** Keeps what a run has shown, for `npm run verified-on` to write down. */
export function keep(run: Omit<Run, 'day'>): void {
  mkdirSync(RUNS, { recursive: true });
  writeFileSync(
    `${RUNS}/${run.suite}.${run.release}.json`,
    JSON.stringify({ ...run, day: new Date().toISOString().slice(0, 10) }),
  );
}

/** Tells a recipe from a command, by its id in content/verified-on.json. */
export const isRecipe = (id: string): boolean => id.startsWith('recipes/');

/** What content/verified-on.json says. */
export const verifiedOn = (): VerifiedOn => JSON.parse(readFileSync(FILE, 'utf8')) as VerifiedOn;

/** Everything that content/verified-on.json says was run on a release, sorted. */
export function claimed(release: Release): readonly string[] {
  return Object.entries(verifiedOn())
    .filter(([, releases]) => releases.includes(release))
    .map(([id]) => id)
    .sort();
}
