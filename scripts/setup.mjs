// Runs before `npm start` and `npm test` on a machine that may have nothing but Node 20 and npm, so it uses
// neither packages nor newer syntax. Node 24 arrives with the packages; a shell that has already run `node`
// keeps the old path, which is why every step after this one is an npm script of its own.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Astro 7 and the gateway both stop below this; the packages bring 24 wherever a build of it exists.
const LOWEST_NODE = 22;

/** @param {string} sentence */
function stop(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

/**
 * Says what an installation depends on: the lockfile, the machine, and how npm is called.
 * @param {string} folder
 * @param {readonly string[]} flags
 */
function fingerprint(folder, flags) {
  const lock = readFileSync(join(folder, 'package-lock.json'));
  const machine = [process.platform, process.arch, ...flags].join(' ');
  return createHash('sha256').update(lock).update(machine).digest('hex');
}

/**
 * Installs a folder's locked packages unless that was done already.
 * @param {string} folder the folder with package.json and package-lock.json
 * @param {readonly string[]} flags further flags for `npm ci`
 */
function install(folder, flags) {
  const marker = join(folder, 'node_modules', '.setup');
  const wanted = fingerprint(folder, flags);
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;

  const where = folder === '.' ? 'this project' : folder;
  console.log(`Installing the packages of ${where} (once; half a minute to two minutes) …`);
  const npm = process.env.npm_execpath;
  const args = ['ci', '--loglevel=error', ...flags];
  const done = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: folder, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0) stop(`npm could not install the packages of ${where}: its own message is above.`);
  writeFileSync(marker, wanted);
}

const [folder = '.', ...flags] = process.argv.slice(2);
install(folder, flags);

const bundled = existsSync('node_modules/.bin/node') || existsSync('node_modules/.bin/node.cmd');
const own = Number(process.versions.node.split('.')[0]);
if (!bundled && own < LOWEST_NODE)
  stop(
    `This site needs Node ${LOWEST_NODE} or newer, and there is no packaged one for ${process.platform} ${process.arch}. ` +
      `Yours is ${process.versions.node}: install Node 24 from https://nodejs.org and run the command again.`,
  );
