import { compareReleases } from './release-order.ts';

/** Releases that follow one another: `2026.4.20…2026.9.2`, `2026.3.13` alone, or `2026.9.3…now` up to the newest. */
export type Run = string;

const endsOf = (run: Run): readonly [first: string, last: string] => {
  const [first = '', last = first] = run.split('…');
  return [first, last];
};

/** Says whether a release lies in one of these runs. */
export const isIn = (release: string, runs: readonly Run[]): boolean =>
  runs.some((run) => {
    const [first, last] = endsOf(run);
    return compareReleases(first, release) <= 0 && (last === 'now' || compareReleases(release, last) <= 0);
  });

/** Writes those releases that have something as runs. @param releases all there are, in their order */
export function runsOf(which: ReadonlySet<string>, releases: readonly string[]): readonly Run[] {
  const runs: string[][] = [];
  releases.forEach((release, at) => {
    if (!which.has(release)) return;
    const before = releases[at - 1];
    if (before !== undefined && which.has(before)) runs.at(-1)?.push(release);
    else runs.push([release]);
  });
  return runs.map((run) => (run.length > 1 ? `${run[0]}…${run.at(-1)}` : (run[0] ?? '')));
}

/** Reads runs back: which of these releases are in one of them. */
export const having = (runs: readonly Run[], releases: readonly string[]): string[] =>
  releases.filter((release) => isIn(release, runs));

/** Writes runs that last until the newest release so that they go on. */
export const open = (runs: readonly Run[], newest: string): readonly Run[] =>
  runs.map((run) => {
    const [first, last] = endsOf(run);
    return last === newest ? `${first}…now` : run;
  });
