import { LANGUAGES } from '../../../src/evidence/languages/language.ts';
import { isEnglish } from './english.ts';
import type { Row } from './rows.ts';
import { languageOf } from './table.ts';
import { indexOf } from './words.ts';

const HEAD = '// Written by `npm run record:languages` from tests/recordings/languages.jsonl.\n';
const FOLDER = 'src/evidence/languages';

const written = (value: object): string => JSON.stringify(value, undefined, 2);

/**
 * Makes the files of the site that languages are read by.
 *
 * @returns what stands in them before they are laid out, by path
 */
export function filesOf(rows: readonly Row[]): ReadonlyMap<string, string> {
  const data = LANGUAGES.map((language): [string, string] => [
    `${FOLDER}/data/${language}.ts`,
    `${HEAD}export default ${written(languageOf(language, rows))};\n`,
  ]);
  const index = `/** Words that one language of the dashboard has and no other, nor English; with a bar between two. */\nexport const WORDS: Readonly<Record<string, string>> = ${written(indexOf(rows, isEnglish))};\n`;
  return new Map([...data, [`${FOLDER}/words.ts`, HEAD + index]]);
}
