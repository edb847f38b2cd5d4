// Writes content/standings.json from what the last runs of the commands and recipes have shown. What was not
// tried on a release keeps its entry for it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const KEPT = '.cache/standings';
const FILE = 'content/standings.json';

/** @param {string} release */
const ordinal = (release) => release.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0);
/** @param {string} path */
const read = (path) => parse(readFileSync(path, 'utf8'));

/** @type {Record<string, string[]>} */
const standings = read(FILE);
for (const name of readdirSync(KEPT)) {
  const { suite, release, tried, shown } = read(join(KEPT, name));
  for (const id of tried) standings[id] = (standings[id] ?? []).filter((each) => each !== release);
  for (const id of shown) standings[id]?.push(release);
  console.log(`${suite}, ${release}: ${shown.length} of ${tried.length}`);
}
const recipes = Object.keys(read('content/recipes.yaml')).map((name) => `recipes/${name}`);
const known = new Set([...Object.keys(read('content/commands.yaml')), ...recipes]);
const sorted = Object.entries(standings)
  .filter(([id, releases]) => known.has(id) && releases.length > 0)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([id, releases]) => [id, releases.sort((a, b) => ordinal(a) - ordinal(b))]);
writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
