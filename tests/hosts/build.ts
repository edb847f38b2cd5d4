import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Site } from './host.ts';

/**
 * Builds the site once more, for a sub-folder, as the README says.
 *
 * @param dir the folder to build into
 * @throws when the build fails, with what it printed
 */
export async function buildBelow(base: string, dir: string): Promise<Site> {
  const env = { ...process.env, BASE_PATH: base, SITE_URL: 'https://pairing.example' };
  const child = spawn('npm', ['run', 'build', '--', '--outDir', dir], { env, stdio: 'pipe' });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  await once(child, 'close');
  if (child.exitCode !== 0) throw new Error(`The site does not build for ${base}:\n${said}`);
  return { dir, base: `${base}/` };
}
