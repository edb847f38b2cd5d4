// Writes content/standings.json from what the last runs of the commands and recipes have shown. What was not
// tried on a release keeps its entry for it. With --show it only prints the table.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const KEPT = '.cache/standings';
const FILE = 'content/standings.json';

/** @param {string} release */
const ordinal = (release) => release.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0);
/** @param {string} a @param {string} b */
const older = (a, b) => ordinal(a) - ordinal(b);
/** @param {string} path */
const read = (path) => parse(readFileSync(path, 'utf8'));

/** @type {Record<string, { documented?: object, fails?: string[] }>} */
const commands = read('content/commands.yaml');
/** @type {typeof commands} */
const recipes = Object.fromEntries(
  Object.entries(read('content/recipes.yaml')).map(([name, recipe]) => [`recipes/${name}`, recipe]),
);
const known = { ...commands, ...recipes };

/** Every command and file with the releases it was run on, those it fails on marked. */
function show() {
  /** @type {Record<string, string[]>} */
  const standings = read(FILE);
  const releases = [...new Set(Object.values(standings).flat())].sort(older);
  console.table(
    Object.fromEntries(
      Object.entries(known).map(([id, { documented, fails = [] }]) => [
        id,
        documented
          ? { standing: 'documented' }
          : Object.fromEntries(
              releases.map((release) => [
                release,
                standings[id]?.includes(release) ? 'run' : fails.includes(release) ? 'fails' : '',
              ]),
            ),
      ]),
    ),
  );
}

function write() {
  /** @type {Record<string, string[]>} */
  const standings = read(FILE);
  for (const name of readdirSync(KEPT)) {
    const { suite, release, tried, shown } = read(join(KEPT, name));
    for (const id of tried) standings[id] = (standings[id] ?? []).filter((each) => each !== release);
    for (const id of shown) standings[id]?.push(release);
    console.log(`${suite}, ${release}: ${shown.length} of ${tried.length}`);
  }
  const sorted = Object.entries(standings)
    .filter(([id, releases]) => id in known && releases.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, releases]) => [id, releases.sort(older)]);
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}

if (!process.argv.includes('--show')) write();
show();
