// Makes anew what the site reads of the census: npm run census
// With --from FOLDER it first takes the packages apart that lie there unpacked, each in a folder of its name.
// With --new it asks the registry for releases that are not recorded yet, records them, and writes as Markdown what
// they change, into the file behind --report or onto the screen.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { changesIn } from './census/news/changes.ts';
import { asMarkdown } from './census/news/markdown.ts';
import { endSweep, newReleases, takeIn } from './census/news/take-in.ts';
import { usesOfFacts } from './census/news/uses.ts';
import { recordedPackages, withPackages, writePackages } from './census/packages.ts';
import { type Seen, takeApart } from './census/take-apart.ts';
import { writeMade } from './census/write.ts';
import { recordedTexts } from './texts/rows.ts';

const { values } = parseArgs({
  options: { from: { type: 'string' }, new: { type: 'boolean' }, report: { type: 'string' } },
});
const today = new Date().toISOString().slice(0, 10);

function takeAllApart(folder: string): void {
  const seen = new Map<string, Seen>();
  for (const release of readdirSync(folder).filter((name) => /^20\d\d\./.test(name)))
    seen.set(release, takeApart(join(folder, release)));
  const known = recordedPackages();
  writePackages(withPackages(known, seen, known.swept || today));
  console.log(`${seen.size} packages taken apart`);
}

async function lookForNew(): Promise<void> {
  const releases = await newReleases();
  for (const release of releases) await takeIn(release, today);
  await endSweep(today);
  const uses = usesOfFacts();
  const changes = releases.map((release) =>
    asMarkdown(changesIn(release, recordedPackages(), recordedTexts()), uses),
  );
  const report = changes.length > 0 ? changes.join('\n') : `No new release; looked on ${today}.\n`;
  if (values.report === undefined) console.log(report);
  else writeFileSync(values.report, report);
}

if (values.from !== undefined) takeAllApart(values.from);
if (values.new) await lookForNew();
else await writeMade();
