// Installs locked packages. Runs on a machine that may have nothing but Node 20 and npm, so it uses neither
// packages nor newer syntax.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @param {string} folder */
const markOf = (folder) => join(folder, 'node_modules', '.setup');

/**
 * Says what an installation depends on: the lockfile and the machine.
 * @param {string} folder
 */
function fingerprint(folder) {
  const lock = readFileSync(join(folder, 'package-lock.json'));
  return createHash('sha256').update(lock).update(`${process.platform} ${process.arch}`).digest('hex');
}

/**
 * Notes that a folder's packages are those of its lockfile.
 * @param {string} folder
 */
export function markInstalled(folder) {
  writeFileSync(markOf(folder), fingerprint(folder));
}

/**
 * Installs a folder's locked packages unless that was done already.
 * @param {string} folder the folder with package.json and package-lock.json
 * @throws where npm cannot; its own message is on the screen then
 */
export function installPackages(folder) {
  const mark = markOf(folder);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === fingerprint(folder)) return;
  const where = folder === '.' ? 'this project' : folder;
  console.error(`Installing the packages of ${where} (once; half a minute to two minutes) …`);
  const npm = process.env.npm_execpath;
  const args = ['ci', '--loglevel=error'];
  // what it prints goes where messages go: the tool that comes after it may print JSON
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: folder, stdio: ['inherit', 2, 2] };
  const done = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (done.status !== 0)
    throw new Error(`npm could not install the packages of ${where}: its own message is above.`);
  markInstalled(folder);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) installPackages(process.argv[2] ?? '.');
