// Installs releases of OpenClaw for the tests, each once and into a folder of its own under .cache/openclaw (0.35
// to 1.4 GB): npm run releases -- 2026.4.26 2026.8.2; without a number, all that the tests run.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { folderOf, markOf, NEWEST, RELEASES, releaseCalled } from '../tests/support/releases.ts';

/** What a release's own installer would fetch; without it 2026.3.31 answers every web request with 500. */
const ALSO = { '2026.3.31': { '@slack/bolt': '4.6.0' } };

/** 2026.2.26 asks GitHub for this package by git; the registry has it under the same name. */
const overrides = { libsignal: '6.0.0' };
/** They load a native module at every start that its packages call optional. */
const NEEDS_OPTIONAL = ['2026.1.29', '2026.2.26'];

/**
 * @param {import('../tests/support/releases.ts').Release} release
 * @returns {readonly string[]} npm's arguments
 */
function argumentsFor(release) {
  const lean = NEEDS_OPTIONAL.includes(release) ? [] : ['--omit=optional'];
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  // the newest has a lockfile of its own
  return release === NEWEST
    ? ['run', '--silent', 'pretest:gateway']
    : ['install', '--ignore-scripts', ...lean, ...quiet];
}

/**
 * Installs one release unless that was done already.
 *
 * @param {import('../tests/support/releases.ts').Release} release
 * @throws Error when npm cannot install it; npm has said why
 */
export function install(release) {
  if (existsSync(markOf(release))) return;
  const own = release !== NEWEST;
  if (own) {
    const dependencies = { openclaw: release, ...ALSO[release] };
    const manifest = { private: true, dependencies, overrides };
    mkdirSync(folderOf(release), { recursive: true });
    writeFileSync(`${folderOf(release)}/package.json`, JSON.stringify(manifest));
    console.log(`Installing openclaw ${release} into .cache/openclaw (once; half a minute to two) …`);
  }
  const npm = process.env.npm_execpath;
  const options = { cwd: own ? folderOf(release) : '.', stdio: /** @type {const} */ ('inherit') };
  const done = npm
    ? spawnSync(process.execPath, [npm, ...argumentsFor(release)], options)
    : spawnSync('npm', argumentsFor(release), { ...options, shell: process.platform === 'win32' });
  if (done.status !== 0) throw new Error(`npm could not install openclaw ${release}: its message is above`);
  if (own) writeFileSync(markOf(release), '');
}

/** @param {readonly string[]} names */
function main(names) {
  for (const name of names.length > 0 ? names : RELEASES) {
    const release = releaseCalled(name);
    if (!release) throw new Error(`${name} is no release of the tests: tests/support/releases.ts lists them`);
    install(release);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main(process.argv.slice(2));
