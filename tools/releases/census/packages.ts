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
  readonly facts: Held;
  /** Which releases know each command and option. */
  readonly commands: Held;
}

/** Something that releases have, by its name. */
export type Held = Readonly<Record<string, readonly Run[]>>;

const FILE = new URL('../../../tests/recordings/packages.json', import.meta.url);

/** Reads what was recorded. */
export const recordedPackages = (): Packages =>
  existsSync(FILE)
    ? (JSON.parse(readFileSync(FILE, 'utf8')) as Packages)
    : { swept: '', releases: [], facts: {}, commands: {} };

/** Writes what was recorded, a release, a fact and a command a line. */
export function writePackages({ swept, releases, facts, commands }: Packages): void {
  const rows = releases.map((release) => `  ${JSON.stringify(release)}`).join(',\n');
  const held = (all: Held): string =>
    Object.entries(all)
      .map(([id, runs]) => `  ${JSON.stringify(id)}: ${JSON.stringify(runs)}`)
      .join(',\n');
  const parts = [
    `"swept": "${swept}"`,
    `"releases": [\n${rows}\n]`,
    `"facts": {\n${held(facts)}\n}`,
    `"commands": {\n${held(commands)}\n}`,
  ];
  writeFileSync(FILE, `{\n${parts.join(',\n')}\n}\n`);
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
  const held = (all: Held, of: (seen: Seen) => ReadonlySet<string>): Held => {
    const ids = new Set([...Object.keys(all), ...[...seen.values()].flatMap((each) => [...of(each)])]);
    const runs = [...ids].sort().map((id) => {
      const which = having(all[id] ?? [], before).filter((release) => !seen.has(release));
      for (const [release, each] of seen) if (of(each).has(id)) which.push(release);
      return [id, runsOf(new Set(which), releases)] as const;
    });
    return Object.fromEntries(runs.filter(([, all]) => all.length > 0));
  };
  return {
    swept,
    releases: releases.map((release) => ({ release, built: built.get(release) ?? '' })),
    facts: held(known.facts, ({ facts }) => facts),
    commands: held(known.commands, ({ commands }) => commands),
  };
}
