import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { compareReleases } from '../../../src/gateway/release-order.ts';
import { npm } from '../../run.ts';

/** Betas carry a word behind the number; `-1` is a correction. Before 2026.1.29 the package had another name. */
const STABLE = /^20\d\d\.\d+\.\d+(?:-\d+)?$/;

/** Picks the stable releases out of all versions, oldest first. */
export const stableIn = (versions: readonly string[]): readonly string[] =>
  versions.filter((version) => STABLE.test(version)).sort(compareReleases);

/** Asks the registry for the stable releases of OpenClaw. @throws when npm cannot reach it */
export async function publishedReleases(): Promise<readonly string[]> {
  const { file, args, shell } = npm('view', 'openclaw', 'versions', '--json');
  const { stdout } = await promisify(execFile)(file, [...args], { shell, maxBuffer: 1 << 24 });
  return stableIn(JSON.parse(stdout) as string[]);
}
