import { run } from '../support/run.ts';
import type { Site } from './host.ts';

/**
 * Builds the site once more, for a sub-folder or another address, as the README says.
 *
 * @param base path without a slash at its end
 * @param dir the folder to build into
 * @param site where it will be, without path
 * @throws when the build fails, with what it printed
 */
export async function buildBelow(base: string, dir: string, site: string): Promise<Site> {
  const env = { BASE_PATH: base, SITE_URL: site };
  await run(`npm run build -- --outDir ${dir}`, '.', env);
  return { dir, base: `${base}/` };
}
