import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LOCALES, SOURCE } from '../i18n/locales.ts';
import { pathParts } from '../i18n/path-parts.ts';
import { filesIn } from './files-in.ts';

/** A tag, with all that it holds where that is no text to be read; or a text. */
const PIECES = /<(script|style|textarea|template|title|option)\b.*?<\/\1>|<[^>]*>|[^<]+/gs;
/** A quotation, in the marks of any language of the site. */
const QUOTED = /(["“]|&quot;)((?:(?!&quot;)[^"“”<>]){3,200})(["”]|&quot;)/g;
/** Two words in Latin letters; one alone may be a name. */
const WORDS = /[A-Za-z]{2,}[^A-Za-z]+[A-Za-z]{2,}/;

/** What a page quotes. */
export const quotedIn = (page: string): ReadonlySet<string> =>
  new Set(
    [...page.matchAll(PIECES)].flatMap(([piece]) =>
      piece.startsWith('<') ? [] : [...piece.matchAll(QUOTED)].map(([, , said = '']) => said),
    ),
  );

/**
 * Marks in a translated page what is quoted in English: a screen reader then says it in English.
 *
 * @param english what the English page quotes; whatever is quoted there word by word was not translated
 */
export function withLanguages(page: string, english: ReadonlySet<string>): string {
  const tag = LOCALES[SOURCE].tag;
  return page.replace(PIECES, (piece) =>
    piece.startsWith('<')
      ? piece
      : piece.replace(QUOTED, (whole, open: string, said: string, close: string) =>
          english.has(said) && WORDS.test(said) ? `${open}<span lang="${tag}">${said}</span>${close}` : whole,
        ),
  );
}

/** Does that to every page of another language. */
export function quoted(): AstroIntegration {
  return {
    name: 'quoted',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of filesIn(folder).filter((name) => name.endsWith('.html'))) {
          const { locale, path } = pathParts(file);
          const english = join(folder, path);
          if (locale === SOURCE || !existsSync(english)) continue;
          const page = readFileSync(join(folder, file), 'utf8');
          writeFileSync(join(folder, file), withLanguages(page, quotedIn(readFileSync(english, 'utf8'))));
        }
      },
    },
  };
}
