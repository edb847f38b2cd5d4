// Finds the programs the browser tests need, and fetches the one they cannot do without. Run before the
// browser tests; imported by their configuration.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium as playwrights } from 'playwright-core';
import { PACKAGED, packagedChromium } from './chromium-package.mjs';

/**
 * @typedef {object} Chromium
 * @property {string} executablePath
 * @property {Record<string, string>} env what the browser needs in its environment beside the usual
 */

/**
 * Looks for a program by its names on PATH and in the folders where systems keep servers and applications.
 *
 * @param {...string} names
 * @returns {string | undefined} its path
 */
export function findProgram(...names) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/sbin', '/usr/local/bin'];
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

/** @returns {string | undefined} a Chromium that is already on this machine, with windows of its own */
export function installedChromium() {
  const applications = [
    process.env.CHROMIUM_PATH,
    playwrights.executablePath(),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ];
  return (
    applications.find((path) => path && existsSync(path)) ??
    findProgram('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable')
  );
}

/**
 * Finds a Chromium: the one CHROMIUM_PATH names, the packaged one if it was unpacked before, Playwright's own, the
 * system's, else the packaged one. So what a test installs for itself changes nothing for the others.
 *
 * @returns {Promise<Chromium | undefined>}
 */
export async function findChromium() {
  const unpacked = !process.env.CHROMIUM_PATH && existsSync(PACKAGED);
  const executablePath = unpacked ? undefined : installedChromium();
  return executablePath ? { executablePath, env: {} } : packagedChromium();
}

/**
 * Installs a system package where that is possible: as root, on a system with apt.
 *
 * @param {...string} packages
 */
export function aptInstall(...packages) {
  if (process.getuid?.() !== 0 || !findProgram('apt-get')) return;
  console.log(`Installing ${packages.join(', ')} with apt …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (/** @type {string[]} */ args) =>
    spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  run(['update', '-qq']);
  run(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/** Makes sure there is a Chromium, and tries for nginx. */
async function main() {
  if (!(await findChromium())) aptInstall('chromium');
  if (!(await findChromium())) {
    console.error(
      'The tests need a Chromium and found none. Install Chromium or Chrome, or name one: CHROMIUM_PATH=/path/to/chrome npm test',
    );
    process.exit(1);
  }
  if (process.argv.includes('--nginx') && !findProgram('nginx')) aptInstall('nginx-light');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
