import type { Finding } from '../finding.ts';
import { type ParsedPaste, parsePaste } from '../parse.ts';
import { apart } from '../parsers/shown.ts';
import { redact } from '../redact.ts';
import { inEnglish } from './in-english.ts';
import { type Language, type LanguageId, nameOf } from './language.ts';

/** The language that a text seems to be in, and what it is read by; undefined where that could not be had. */
export interface Spoken {
  readonly id: LanguageId;
  readonly language: Language | undefined;
}

/**
 * Reads a pasted text as {@link parsePaste} does, and a dashboard's own words in the language it is in as if they were
 * its English ones. So no screen proves more in one language than in another. Pure.
 *
 * @param spoken undefined where the text is English, or in a language that the dashboard has not
 */
export function parseIn(spoken: Spoken | undefined, text: string, origin = '', typed = ''): ParsedPaste {
  if (!spoken) return parsePaste(text, origin, typed);
  const language = nameOf(spoken.id);
  const { text: english, seen } = inEnglish(text, spoken.language ?? {});
  const parsed = parsePaste(english, origin, typed);
  const also = (
    code: 'text-language' | 'text-language-not-loaded',
    values: Finding['values'] = {},
  ): ParsedPaste => ({
    ...parsed,
    findings: [...parsed.findings, { code, source: 'paste', values: { language, ...values } }],
  });
  if (!spoken.language) return also('text-language-not-loaded');
  if (!seen) return parsed;
  return also('text-language', { words: apart(redact(seen.words).text), meaning: seen.meaning });
}
