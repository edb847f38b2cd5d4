// Makes anew what the site reads of the census: npm run census
// With --from FOLDER it first takes the packages apart that lie there unpacked, each in a folder of its name.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { recordedPackages, withPackages, writePackages } from './census/packages.ts';
import { type Seen, takeApart } from './census/take-apart.ts';
import { writeMade } from './census/write.ts';

const { values } = parseArgs({ options: { from: { type: 'string' } } });

if (values.from !== undefined) {
  const folder = values.from;
  const seen = new Map<string, Seen>();
  for (const release of readdirSync(folder).filter((name) => /^20\d\d\./.test(name)))
    seen.set(release, takeApart(join(folder, release)));
  const known = recordedPackages();
  writePackages(withPackages(known, seen, known.swept || new Date().toISOString().slice(0, 10)));
  console.log(`${seen.size} packages taken apart`);
}
await writeMade();
