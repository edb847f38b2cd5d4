import type { Finding } from '../finding.ts';
import { type ParsedPaste, parsePaste } from '../parse.ts';
import { apart, shownOf } from '../parsers/shown.ts';
import { redact } from '../redact.ts';
import { inEnglish } from './in-english.ts';
import { type Language, type LanguageId, nameOf } from './language.ts';
import { othersIn } from './others.ts';

/** The language that a text seems to be in, and what it is read by; undefined where that could not be had. */
export interface Spoken {
  readonly id: LanguageId;
  readonly language: Language | undefined;
  /** In which language it is named to the user, English unless told: BCP 47. */
  readonly namedIn?: string;
}

/** What the text says by itself goes before what key words make of it. */
const SAYS_ALREADY = /^(?:said|asks|answered|devices|cli)-|^text-(?:access-changed|title-only|chat-pairing)$/;

/**
 * Reads a pasted text as {@link parsePaste} does, and a dashboard's own words in the language it is in as if they were
 * its English ones. So no screen proves more in one language than in another. Pure.
 *
 * @param spoken undefined where the text is English, or in a language that the dashboard has not
 */
export function parseIn(spoken: Spoken | undefined, text: string, origin = '', typed = ''): ParsedPaste {
  if (!spoken) return parsePaste(text, origin, typed);
  const language = nameOf(spoken.id, spoken.namedIn);
  const { text: english, seen } = inEnglish(text, spoken.language ?? {});
  const parsed = parsePaste(english, origin, typed);
  const also = (...more: readonly Finding[]): ParsedPaste => ({
    ...parsed,
    findings: [...parsed.findings, ...more],
  });
  if (!spoken.language)
    return also({ code: 'text-language-not-loaded', source: 'paste', values: { language } });
  const others =
    seen || parsed.findings.some(({ code }) => SAYS_ALREADY.test(code))
      ? undefined
      : othersIn(text, spoken.language);
  if (others) {
    const values = { language, words: apart(shownOf(redact(others.words).text)) };
    const rest = parsed.findings.filter(({ code }) => code !== 'text-not-understood');
    return {
      ...parsed,
      findings: [
        ...rest,
        { code: others.code, source: 'paste' },
        { code: 'text-not-own-words', source: 'paste', values },
      ],
    };
  }
  if (!seen) return parsed;
  return also({
    code: 'text-language',
    source: 'paste',
    values: { language, words: apart(redact(seen.words).text), meaning: seen.meaning },
  });
}
