// node tools/translations/note.ts LOCALE [FILE…]: notes that translations were held against English as it is now. Without
// names, every file of the language that was not noted yet; one that is older than its English source must be named.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { digestOf, filesOf } from './compare.ts';

const [locale = '', ...named] = process.argv.slice(2);
const path = `content/${locale}/digests.json`;
const noted: Readonly<Record<string, string>> = existsSync(path)
  ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>)
  : {};
const files = named.length > 0 ? named : filesOf(locale).filter((file) => !(file in noted));
const all = { ...noted, ...Object.fromEntries(files.map((file) => [file, digestOf(file)])) };
const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => a.localeCompare(b, 'en')));
writeFileSync(path, `${JSON.stringify(sorted, null, 2)}\n`);
console.log(`${files.length} noted in ${path}`);
