// Writes content/verified-on.json from what the last runs of the commands and recipes have shown. What was not
// tried on a release keeps its entry for it: npm run verified-on [-- --show], which only prints the table.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { compareReleases } from '../../src/gateway/release-order.ts';
import { COMMANDS, type Shown } from '../../tests/support/commands.ts';
import { DAYS, FILE, RUNS, type Run, type VerifiedOn, verifiedOn } from '../../tests/support/verified-on.ts';

type Known = Pick<Shown, 'documented' | 'fails'>;

const recipes = parse(readFileSync('content/recipes.yaml', 'utf8')) as Readonly<Record<string, Known>>;
const known: Readonly<Record<string, Known>> = {
  ...COMMANDS,
  ...Object.fromEntries(Object.entries(recipes).map(([name, recipe]) => [`recipes/${name}`, recipe])),
};

/** Every command and file with the releases it was run on, those it fails on marked. */
function show(): void {
  const verified = verifiedOn();
  const releases = [...new Set(Object.values(verified).flat())].sort(compareReleases);
  const cells = (id: string, { documented, fails = [] }: Known): Record<string, string> => {
    if (documented) return { verified: 'documented' };
    const mark = (release: string): string =>
      verified[id]?.includes(release) ? 'run' : fails.includes(release) ? 'fails' : '';
    return Object.fromEntries(releases.map((release) => [release, mark(release)]));
  };
  console.table(Object.fromEntries(Object.entries(known).map(([id, entry]) => [id, cells(id, entry)])));
}

function write(): void {
  const verified: Record<string, string[]> = {};
  const days = JSON.parse(readFileSync(DAYS, 'utf8')) as Record<string, string>;
  for (const [id, releases] of Object.entries(verifiedOn())) verified[id] = [...releases];
  for (const name of readdirSync(RUNS)) {
    const { suite, release, day, tried, shown } = JSON.parse(readFileSync(join(RUNS, name), 'utf8')) as Run;
    for (const id of tried) verified[id] = (verified[id] ?? []).filter((each) => each !== release);
    for (const id of shown) verified[id]?.push(release);
    if (day > (days[release] ?? '')) days[release] = day;
    console.log(`${suite}, ${release}: ${shown.length} of ${tried.length}`);
  }
  const sorted: VerifiedOn = Object.fromEntries(
    Object.entries(verified)
      .filter(([id, releases]) => id in known && releases.length > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, releases]) => [id, releases.sort(compareReleases)]),
  );
  writeFileSync(DAYS, `${JSON.stringify(days, null, 2)}\n`);
  writeFileSync(FILE, `${JSON.stringify(sorted, null, 2)}\n`);
}

if (!process.argv.includes('--show')) write();
show();
