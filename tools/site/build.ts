import { type Command, packageProgram } from '../run.ts';

/** Where a build of the site goes. */
export interface Target {
  /** The folder to build into. */
  readonly dir: string;
  /** The path that it is published at, with its slashes: `/`, or that of a sub-folder. */
  readonly base: string;
  /** Its address, without a path. */
  readonly site: string;
}

/** How the site is built for another place than `dist` at this machine's address, as README says. */
export function buildFor({ dir, base, site }: Target): Command {
  const env = { BASE_PATH: base.replace(/\/$/, ''), SITE_URL: site };
  return { ...packageProgram('astro', 'build', '--outDir', dir), env };
}
