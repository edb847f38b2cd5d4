import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from '../../../tests/support/recorded.ts';
import { folderOf, releaseCalled } from '../../../tests/support/releases.ts';
import { installRelease } from '../install.ts';
import { recordRelease } from '../record-release.ts';
import { type Kept, keptReleases, RAW } from './kept.ts';
import { publishedReleases } from './published.ts';
import { writeCensus } from './write-census.ts';

/** Where a reader of the screen sees how far it is. */
const say = (text: string): void => console.log(`${new Date().toTimeString().slice(0, 8)}  ${text}`);
const seconds = (since: number): number => Math.round((Date.now() - since) / 1000);
const whyOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Installs a release, in place of the one before it, and plays everything on it. */
async function play(release: string, before: string | undefined): Promise<Kept> {
  const began = Date.now();
  const kept = (rows: readonly Row[], failed: readonly string[]): Kept => {
    const swept = new Date().toISOString().slice(0, 10);
    return { release, swept, seconds: seconds(began), rows, failed };
  };
  try {
    await installRelease(release, before);
    const { rows, failed } = await recordRelease(release);
    return kept(rows, failed);
  } catch (error) {
    return kept([], [whyOf(error)]);
  }
}

/** What the tests need stays. */
function remove(release: string | undefined): void {
  if (release && !releaseCalled(release))
    rmSync(folderOf(release), { recursive: true, force: true, maxRetries: 5 });
}

/**
 * Goes through every stable release of the registry that is not kept in `.cache/census` yet, or could not be played
 * before, and writes the recordings anew of all that are. Safe to stop: what was finished is kept, and the next run goes
 * on there.
 *
 * @returns the releases that could not be played
 * @param args `--lanes N` for how many releases at once (1), or releases by name, which are played again
 */
export async function sweep(args: readonly string[]): Promise<readonly string[]> {
  mkdirSync(RAW, { recursive: true });
  const lanes = Number(args[args.indexOf('--lanes') + 1]) || 1;
  const named = args.filter((each) => /^20\d\d\./.test(each));
  const all = await publishedReleases();
  const done = new Set(keptReleases().flatMap(({ release, rows }) => (rows.length > 0 ? [release] : [])));
  const todo = all.filter((release) => (named.length > 0 ? named.includes(release) : !done.has(release)));
  say(`${all.length} stable releases, ${todo.length} to play`);
  const began = Date.now();
  const waiting = [...todo];
  const failed: string[] = [];
  let played = 0;
  const lane = async (): Promise<void> => {
    let before: string | undefined;
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const kept = await play(next, before);
      // one that the tests need stays, and the next begins anew
      before = releaseCalled(next) ? undefined : next;
      writeFileSync(join(RAW, `${next}.json`), JSON.stringify(kept));
      if (kept.rows.length === 0) failed.push(next);
      played += 1;
      const left = Math.round(((seconds(began) / played) * (todo.length - played)) / 60);
      say(
        `${next}: ${kept.rows.length} rows in ${kept.seconds} s; ${left} minutes left for ${todo.length - played}`,
      );
      for (const why of kept.failed) say(`${next} failed: ${why.slice(0, 400)}`);
    }
    remove(before);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  writeCensus();
  return failed;
}
