import { languageIn } from '../../src/evidence/languages/detect.ts';
import { LANGUAGES } from '../../src/evidence/languages/language.ts';
import { loadLanguage } from '../../src/evidence/languages/load.ts';
import { parseIn } from '../../src/evidence/languages/parse-in.ts';
import type { ParsedPaste } from '../../src/evidence/parse.ts';
import { parseNear } from '../../src/evidence/slips/parse-near.ts';

/** All of them, loaded before the first report: the page loads each when a text wants it. */
const LOADED = new Map(await Promise.all(LANGUAGES.map(async (id) => [id, await loadLanguage(id)] as const)));

/** Reads a report's text as the page does, in the language it is in, and where that tells nothing by what it nearly says. */
export function read(text: string): ParsedPaste {
  const id = languageIn(text);
  const parse = (text: string): ParsedPaste => parseIn(id && { id, language: LOADED.get(id) }, text);
  return parseNear(text, parse(text), parse);
}
