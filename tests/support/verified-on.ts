import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Release } from './releases.ts';

/** What one suite found out about one release; commands by their id, recipes by their path below content/. */
export interface Run {
  readonly suite: string;
  readonly release: Release;
  readonly tried: readonly string[];
  /** Those that did what the site promises of them. */
  readonly shown: readonly string[];
}

/** Keeps what a run has shown, for `npm run verifiedOn` to write down. */
export function keep(run: Run): void {
  mkdirSync('.cache/verified-on', { recursive: true });
  writeFileSync(`.cache/verified-on/${run.suite}.${run.release}.json`, JSON.stringify(run));
}

/** Tells a recipe from a command, by its id in content/verified-on.json. */
export const isRecipe = (id: string): boolean => id.startsWith('recipes/');

/** Everything that content/verified-on.json says was run on a release, sorted. */
export function claimed(release: Release): readonly string[] {
  const all = JSON.parse(readFileSync('content/verified-on.json', 'utf8')) as Record<string, string[]>;
  return Object.keys(all)
    .filter((id) => all[id]?.includes(release))
    .sort();
}
