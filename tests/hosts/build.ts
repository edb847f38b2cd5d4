import { run } from '../support/run.ts';
import type { Site } from './host.ts';

/**
 * Builds the site once more, for a sub-folder, as the README says.
 *
 * @param dir the folder to build into
 * @throws when the build fails, with what it printed
 */
export async function buildBelow(base: string, dir: string): Promise<Site> {
  const env = { BASE_PATH: base, SITE_URL: 'https://pairing.example' };
  await run(`npm run build -- --outDir ${dir}`, '.', env);
  return { dir, base: `${base}/` };
}
