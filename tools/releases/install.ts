import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { isIn } from '../../src/gateway/runs.ts';
import { entryOf, folderOf, markOf, NEWEST } from '../../tests/support/releases.ts';
import { npm, run } from '../run.ts';

/** The native module of a voice library; each system has a package of its own. */
const VOICE = `@snazzah/davey-${process.platform}-${process.arch}${process.platform === 'linux' ? '-gnu' : ''}`;
const CHANNELS = {
  '@slack/bolt': '4.6.0',
  '@grammyjs/runner': '2.0.3',
  '@grammyjs/transformer-throttler': '1.2.1',
  grammy: '1.41.1',
};

/**
 * What a release's own installer would fetch, by the first and the last release that want it: without the first they
 * do not start, without the others they answer every web request with 500 and have no Telegram.
 */
const ALSO: readonly (readonly [from: string, to: string, packages: Readonly<Record<string, string>>])[] = [
  ['2026.2.21', '2026.3.11', { [VOICE]: '*' }],
  ['2026.3.22', '2026.3.28', { axios: '*' }],
  ['2026.3.22', '2026.3.31', CHANNELS],
];
const alsoFor = (release: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ALSO.filter(([from, to]) => isIn(release, [`${from}…${to}`])).flatMap(([, , packages]) =>
      Object.entries(packages),
    ),
  );

/** 2026.2.26 asks GitHub for this package by git; the registry has it under the same name. */
const OVERRIDES = { libsignal: '6.0.0' };
/** They load a native module at every start that its packages call optional. */
const NEEDS_OPTIONAL: readonly string[] = ['2026.1.29', '2026.1.30', '2026.2.6-3'];

/**
 * Installs a release of OpenClaw unless that was done already: the newest by its lockfile in tests/gateway, each
 * other one into a folder of its own under .cache/openclaw (0.35 to 1.4 GB).
 *
 * @param instead a release whose folder becomes that of this one: most of what lies there is wanted again
 * @throws when npm cannot install it; npm has said why
 */
export async function installRelease(release: string, instead?: string): Promise<void> {
  const folder = folderOf(release);
  if (release === NEWEST) {
    const args = ['tools/setup/packages.mjs', relative('.', folder)];
    if ((await run({ file: process.execPath, args })) !== 0) throw failure(release);
    await startOnce(release);
    return;
  }
  if (existsSync(markOf(release))) return;
  const dependencies = { openclaw: release, ...alsoFor(release) };
  if (instead !== undefined && existsSync(folderOf(instead)) && !existsSync(folder)) {
    rmSync(markOf(instead), { force: true });
    renameSync(folderOf(instead), folder);
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    `${folder}/package.json`,
    JSON.stringify({ private: true, dependencies, overrides: OVERRIDES }),
  );
  console.log(`Installing openclaw ${release} into .cache/openclaw (once; half a minute to two) …`);
  const lean = NEEDS_OPTIONAL.includes(release) ? [] : ['--omit=optional'];
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const status = await run({ ...npm('install', '--ignore-scripts', ...lean, ...quiet), cwd: folder });
  if (status !== 0) throw failure(release);
  writeFileSync(markOf(release), '');
  await startOnce(release);
}

/**
 * Starts a release once by itself: from 2026.9 on the first start does what npm was told to leave out, under a lock, and
 * a second one beside it ends with «package lifecycle is incomplete».
 */
async function startOnce(release: string): Promise<void> {
  const done = await run({ file: process.execPath, args: [entryOf(release), '--version'] });
  if (done !== 0) throw new Error(`openclaw ${release} does not start: its message is above`);
}

const failure = (release: string): Error =>
  new Error(`npm could not install openclaw ${release}: its message is above`);
