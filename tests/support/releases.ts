import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/** The releases the site is tested against, oldest first; the last one is tests/gateway's own package. */
export const RELEASES = ['2026.2.26', '2026.3.31', '2026.4.26', '2026.6.11', '2026.8.2', '2026.9.6'] as const;
export type Release = (typeof RELEASES)[number];

export const NEWEST = '2026.9.6' satisfies Release;

/** What holds on both is taken to hold between them. */
const OLD_AND_NEW = ['2026.4.26', NEWEST] as const satisfies readonly Release[];

/** The releases whole stories run on: the newest; an old one as well where the variable says so, once a week. */
export const RUN_ON: readonly (typeof OLD_AND_NEW)[number][] =
  process.env['RELEASES'] === 'old-and-new' ? OLD_AND_NEW : [NEWEST];

/** Finds a release by its number. */
export const releaseCalled = (name: string | undefined): Release | undefined =>
  RELEASES.find((each) => each === name);

/** The folder whose node_modules holds a release. */
export const folderOf = (release: string): string =>
  release === NEWEST ? resolve('tests/gateway') : resolve('.cache/openclaw', release);

/** A file that stands where an installation came to its end. */
export const markOf = (release: string): string =>
  join(folderOf(release), 'node_modules', release === NEWEST ? '.setup' : '.complete');

/**
 * Says where an installed release starts.
 *
 * @returns the path of its openclaw.mjs
 * @throws when it is not installed, with the command that installs it
 */
export function entryOf(release: string): string {
  const folder = folderOf(release);
  if (!existsSync(markOf(release)))
    throw new Error(`openclaw ${release} is not installed: npm test installs what its suites need`);
  const entry = join(folder, 'node_modules', 'openclaw', 'openclaw.mjs');
  const installed: unknown = createRequire(entry)('./package.json');
  const version = typeof installed === 'object' && installed && 'version' in installed && installed.version;
  if (version !== release) throw new Error(`${folder} holds openclaw ${version}, not ${release}`);
  return entry;
}
