// Takes packages of openclaw apart and records what they can say of a connection: npm run record -- texts RELEASE …
// With --from FOLDER they lie there unpacked, each in a folder of its name; without a release, all that do.
// Without either, what is recorded is read anew for what it tells here.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { NEWEST } from '../../tests/support/releases.ts';
import { withPackage } from './languages/package.ts';
import { collectTexts, type Said } from './texts/collect.ts';
import { type Row, recordedTexts, withReleases, writeTexts } from './texts/rows.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { from: { type: 'string' } } });
const folder = values.from;
const all = folder === undefined ? [] : readdirSync(folder).filter((name) => /^\d{4}\./.test(name));

const said = new Map<string, readonly Said[]>();
for (const release of positionals.length > 0 ? positionals : all) {
  const texts =
    folder === undefined
      ? await withPackage(release, NEWEST, collectTexts)
      : collectTexts(join(folder, release));
  console.log(`openclaw ${release}: ${texts.length} texts`);
  said.set(release, texts);
}
const recorded = withReleases(recordedTexts(), said);
writeTexts(recorded);
const count = (test: (row: Row) => boolean): number => recorded.rows.filter(test).length;
const told = count(({ tells }) => tells !== undefined);
const aside = count((row) => row.aside !== undefined);
console.log(
  `${recorded.rows.length} texts of ${recorded.releases.length} releases: ${told} known, ${aside} left aside`,
);
for (const { text, module, tells, aside: why } of recorded.rows)
  if (!tells && !why) console.log(`neither: ${text} (${module})`);
