import { join } from 'node:path';
import { NEWEST } from '../../../../tests/support/releases.ts';
import { collect } from '../../languages/collect.ts';
import { withPackage } from '../../languages/package.ts';
import * as languages from '../../languages/rows.ts';
import { writeLanguages } from '../../languages/write.ts';
import { publishedReleases } from '../../sweep/published.ts';
import { sweep } from '../../sweep/sweep.ts';
import { collectTexts } from '../../texts/collect.ts';
import * as texts from '../../texts/rows.ts';
import { recordedPackages, withPackages, writePackages } from '../packages.ts';
import { takeApart } from '../take-apart.ts';
import { writeMade } from '../write.ts';

/** Asks the registry which stable releases are not recorded yet. */
export async function newReleases(): Promise<readonly string[]> {
  const known = new Set(recordedPackages().releases.map(({ release }) => release));
  return (await publishedReleases()).filter((release) => !known.has(release));
}

/**
 * Takes a new release in: what its package says and does, its dashboard in all languages, and what it answers when it
 * is run (minutes, 1 GB).
 *
 * @throws where it cannot be played: then nothing else is written of it, and the next look finds it again
 */
export async function takeIn(release: string, today: string): Promise<void> {
  if ((await sweep([release])).length > 0)
    throw new Error(`openclaw ${release} could not be played: its message is above`);
  const { seen, said, screens } = await withPackage(release, NEWEST, (folder) => ({
    seen: takeApart(folder),
    said: collectTexts(folder),
    screens: collect(join(folder, 'dist/control-ui/assets')),
  }));
  writePackages(withPackages(recordedPackages(), new Map([[release, seen]]), today));
  texts.writeTexts(texts.withReleases(texts.recordedTexts(), new Map([[release, said]])));
  languages.writeTexts(languages.withRelease(languages.recordedTexts(), release, screens));
  await writeLanguages(languages.recordedTexts());
}

/** Writes the day of the last look at the registry, and all that the site reads anew. */
export async function endSweep(today: string): Promise<void> {
  writePackages({ ...recordedPackages(), swept: today });
  await writeMade();
}
