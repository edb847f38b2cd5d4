// Collects what the dashboard's failure screens say in each of its languages, and makes of it what the site reads
// them by: npm run record:languages -- RELEASE …; without a release, what is recorded is only made anew.
import { NEWEST } from '../../tests/support/releases.ts';
import { collect } from './languages/collect.ts';
import { withAssets } from './languages/package.ts';
import { recordedTexts, withRelease, writeTexts } from './languages/rows.ts';
import { writeLanguages } from './languages/write.ts';

for (const release of process.argv.slice(2)) {
  const texts = await withAssets(release, NEWEST, collect);
  console.log(
    `openclaw ${release}: ${texts.size} languages, ${Object.keys(texts.get('en') ?? {}).length} texts each`,
  );
  writeTexts(withRelease(recordedTexts(), release, texts));
}
await writeLanguages(recordedTexts());
