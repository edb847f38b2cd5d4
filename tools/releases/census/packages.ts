import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { compareReleases } from '../../../src/gateway/release-order.ts';
import { having, type Run, runsOf } from '../../../src/gateway/runs.ts';
import type { Seen } from './take-apart.ts';

/** One stable release. */
export interface Release {
  readonly release: string;
  /** The day it was built. */
  readonly built: string;
}

/** What all packages tell: tests/recordings/packages.json. */
export interface Packages {
  /** The day on which the registry was last asked for releases. */
  readonly swept: string;
  /** All stable releases, oldest first. */
  readonly releases: readonly Release[];
  /** Which releases each fact holds in. */
  readonly facts: Readonly<Record<string, readonly Run[]>>;
}

const FILE = new URL('../../../tests/recordings/packages.json', import.meta.url);

/** Reads what was recorded. */
export const recordedPackages = (): Packages =>
  existsSync(FILE)
    ? (JSON.parse(readFileSync(FILE, 'utf8')) as Packages)
    : { swept: '', releases: [], facts: {} };

/** Writes what was recorded, a release and a fact a line. */
export function writePackages({ swept, releases, facts }: Packages): void {
  const rows = releases.map((release) => `  ${JSON.stringify(release)}`);
  const held = Object.entries(facts).map(([id, runs]) => `  ${JSON.stringify(id)}: ${JSON.stringify(runs)}`);
  writeFileSync(
    FILE,
    `{\n"swept": "${swept}",\n"releases": [\n${rows.join(',\n')}\n],\n"facts": {\n${held.join(',\n')}\n}\n}\n`,
  );
}

/**
 * Puts what packages tell among what is recorded.
 *
 * @param seen in place of what was recorded of these releases
 * @param swept the day on which the registry was asked
 */
export function withPackages(known: Packages, seen: ReadonlyMap<string, Seen>, swept: string): Packages {
  const built = new Map(known.releases.map(({ release, built: day }) => [release, day]));
  for (const [release, { built: day }] of seen) built.set(release, day);
  const before = known.releases.map(({ release }) => release);
  const releases = [...built.keys()].sort(compareReleases);
  const ids = new Set([
    ...Object.keys(known.facts),
    ...[...seen.values()].flatMap(({ facts }) => [...facts]),
  ]);
  const facts = [...ids].sort().map((id) => {
    const held = having(known.facts[id] ?? [], before).filter((release) => !seen.has(release));
    for (const [release, { facts: now }] of seen) if (now.has(id)) held.push(release);
    return [id, runsOf(new Set(held), releases)] as const;
  });
  return {
    swept,
    releases: releases.map((release) => ({ release, built: built.get(release) ?? '' })),
    facts: Object.fromEntries(facts.filter(([, runs]) => runs.length > 0)),
  };
}
