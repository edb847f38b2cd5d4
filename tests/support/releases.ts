import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/** The releases the site is tested against, oldest first; the last one is tests/gateway's own package. */
export const RELEASES = ['2026.2.26', '2026.3.31', '2026.4.26', '2026.6.11', '2026.8.2', '2026.9.6'] as const;

export type Release = (typeof RELEASES)[number];

export const NEWEST = '2026.9.6' satisfies Release;

const FLAGS = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
/** 2026.2.26 loads a native module at every start that its packages call optional. */
const NEEDS_OPTIONAL: readonly Release[] = ['2026.2.26'];

/** What a release's own installer would fetch; without it 2026.3.31 answers every web request with 500. */
const ALSO: Partial<Record<Release, Readonly<Record<string, string>>>> = {
  '2026.3.31': { '@slack/bolt': '4.6.0' },
};

/** 2026.2.26 asks GitHub for this package by git; the registry has it under the same name. */
const overrides = { libsignal: '6.0.0' };

/** Calls npm as the script that runs us does, or by its name. */
function npm(args: readonly string[], folder: string): void {
  const path = process.env['npm_execpath'];
  const done = path
    ? spawnSync(process.execPath, [path, ...args], { cwd: folder, encoding: 'utf8' })
    : spawnSync('npm', args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
  if (done.status !== 0) throw new Error(`npm ${args.join(' ')} in ${folder}:\n${done.stderr}`);
}

/**
 * Installs a release once (0.3 to 0.6 GB, about a minute) and says where it starts.
 *
 * @returns the path of its openclaw.mjs
 * @throws when npm cannot install it, with npm's message
 */
export function entryOf(release: Release): string {
  const folder = release === NEWEST ? resolve('tests/gateway') : resolve('.cache/openclaw', release);
  const packages = join(folder, 'node_modules');
  const entry = join(packages, 'openclaw', 'openclaw.mjs');
  // the newest has a lockfile, and `npm run test:gateway` has installed it
  const done = join(packages, release === NEWEST ? '.setup' : '.complete');
  if (!existsSync(done)) {
    if (release === NEWEST) throw new Error('The gateway is not installed: npm run pretest:gateway');
    mkdirSync(folder, { recursive: true });
    const dependencies = { openclaw: release, ...ALSO[release] };
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies, overrides }));
    npm(['install', ...FLAGS, ...(NEEDS_OPTIONAL.includes(release) ? [] : ['--omit=optional'])], folder);
    writeFileSync(done, '');
  }
  const installed: unknown = createRequire(entry)('./package.json');
  const version = typeof installed === 'object' && installed && 'version' in installed && installed.version;
  if (version !== release) throw new Error(`${folder} holds openclaw ${version}, not ${release}`);
  return entry;
}
