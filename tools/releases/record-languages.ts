// Collects what the dashboard's failure screens say in each of its languages, and makes of it what the site reads
// them by: npm run record -- languages RELEASE …; without a release, what is recorded is only made anew.
// With --from FOLDER, packages that lie unpacked there as FOLDER/RELEASE are read, all of them where none is named.
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compareReleases } from '../../src/gateway/release-order.ts';
import { NEWEST } from '../../tests/support/releases.ts';
import { collect, type Texts } from './languages/collect.ts';
import { assetsIn, withAssets } from './languages/package.ts';
import { recordedTexts, withRelease, writeTexts } from './languages/rows.ts';
import { writeLanguages } from './languages/write.ts';

const { values, positionals } = parseArgs({
  options: { from: { type: 'string' } },
  allowPositionals: true,
});
const { from } = values;
const RELEASE = /^\d{4}\.\d/;

/** Undefined of a package without a dashboard. */
async function textsOf(release: string): Promise<ReadonlyMap<string, Texts> | undefined> {
  if (from === undefined) return withAssets(release, NEWEST, collect);
  const assets = assetsIn(from, release);
  return assets === undefined ? undefined : collect(assets);
}

const unpacked = from === undefined ? [] : readdirSync(from).filter((name) => RELEASE.test(name));
const named = positionals.length > 0 ? positionals : unpacked.sort(compareReleases);
let rows = recordedTexts();
for (const release of named) {
  const texts = await textsOf(release);
  console.log(
    texts
      ? `openclaw ${release}: ${texts.size} languages, ${Object.keys(texts.get('en') ?? {}).length} texts each`
      : `openclaw ${release}: no dashboard in its package`,
  );
  rows = withRelease(rows, release, texts ?? new Map());
  writeTexts(rows);
}
await writeLanguages(rows);
