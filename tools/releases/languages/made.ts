import { LANGUAGES } from '../../../src/evidence/languages/language.ts';
import { isEnglish } from './english.ts';
import type { Row } from './rows.ts';
import { languageOf } from './table.ts';
import { indexOf } from './words.ts';

const HEAD = '// Written by `npm run record -- languages` from tests/recordings/languages.jsonl.\n';
const FOLDER = 'src/evidence/languages';

const written = (value: unknown): string => JSON.stringify(value, undefined, 2);

/**
 * Makes the files of the site that languages are read by: what each says, a line a meaning, and the meanings, which
 * all of them share.
 *
 * @returns what stands in them before they are laid out, by path
 */
export function filesOf(rows: readonly Row[]): ReadonlyMap<string, string> {
  const languages = LANGUAGES.map((language) => [language, languageOf(language, rows)] as const);
  const all = new Set(languages.flatMap(([, language]) => Object.keys(language)));
  const meanings = [...all].sort((a, b) => a.localeCompare(b, 'en'));
  const data = languages.map(([name, language]): [string, string] => [
    `${FOLDER}/data/${name}.ts`,
    `${HEAD}export default ${written(meanings.map((meaning) => language[meaning] ?? '').join('\n'))};\n`,
  ]);
  const index = `/** Words that one language of the dashboard has and no other, nor English, and behind a full stop whole texts; with a bar between two. */\nexport const WORDS: Readonly<Record<string, string>> = ${written(indexOf(rows, isEnglish))};\n`;
  const list = `/** What texts of the dashboard mean, in the order of the lines in data/, and findings that translations of others give. */\nexport const MEANINGS: readonly string[] = ${written(meanings)};\n`;
  return new Map([...data, [`${FOLDER}/words.ts`, HEAD + index], [`${FOLDER}/meanings.ts`, HEAD + list]]);
}
