import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npm, run } from '../../run.ts';

/** Where a package keeps its dashboard. */
const ASSETS = 'dist/control-ui/assets';
/** Where the newest release lies once the tests have installed it. */
const INSTALLED = 'tests/gateway/node_modules/openclaw';

/**
 * Finds the dashboard's files in a folder of unpacked packages, each called by its release.
 *
 * @returns undefined where the package has none, as that of 2026.3.22
 */
export function assetsIn(folder: string, release: string): string | undefined {
  const assets = join(folder, release, ASSETS);
  return existsSync(assets) ? assets : undefined;
}

/**
 * Fetches the package of a release (17 to 95 MB), unless it is the one that the tests have installed, and deletes it
 * afterwards.
 *
 * @param installed the number of the release that the tests install
 * @param read gets the folder of the package
 * @param part what is unpacked of it; all of it where nothing is said
 * @throws when npm has no such release, or tar cannot read it; they have said why
 */
export async function withPackage<T>(
  release: string,
  installed: string,
  read: (folder: string) => T,
  part = '',
): Promise<T> {
  if (release === installed && existsSync(INSTALLED)) return read(INSTALLED);
  const folder = mkdtempSync(join(tmpdir(), 'pairing-package-'));
  try {
    const pack = npm('pack', `openclaw@${release}`, '--ignore-scripts', '--silent');
    if ((await run({ ...pack, cwd: folder })) !== 0) throw new Error(`npm has no openclaw ${release}`);
    const args = ['-xzf', `openclaw-${release}.tgz`, join('package', part)];
    if ((await run({ file: 'tar', args, cwd: folder })) !== 0)
      throw new Error(`The package of openclaw ${release} cannot be unpacked, or holds no ${part}`);
    return read(join(folder, 'package'));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Fetches of a release no more than its dashboard.
 *
 * @param read gets the folder of the dashboard's files
 */
export function withAssets<T>(release: string, installed: string, read: (assets: string) => T): Promise<T> {
  return withPackage(release, installed, (folder) => read(join(folder, ASSETS)), ASSETS);
}
