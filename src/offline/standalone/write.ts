import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LOCALE_IDS, LOCALES, type LocaleId } from '../../i18n/locales.ts';
import { pathIn } from '../../i18n/path-parts.ts';
import { bundle } from '../bundle.ts';
import { compose } from './compose.ts';
import { FILE_NAME } from './marks.ts';

/** The page as Astro writes it; it is no page of the site. */
const RENDERED = join(FILE_NAME.replace('.html', ''), 'index.html');

/** A rendered page, and its language. */
interface Rendered {
  readonly locale: LocaleId;
  readonly page: string;
}

/**
 * Takes the rendered pages out of a built site.
 *
 * @param dir the folder of the site
 * @returns their HTML, one a language
 */
export function takePages(dir: string): readonly Rendered[] {
  return LOCALE_IDS.map((locale) => {
    const file = join(dir, pathIn(locale, RENDERED));
    const page = readFileSync(file, 'utf8');
    rmSync(dirname(file), { recursive: true });
    return { locale, page };
  });
}

/** The day of the build, or the one that whoever builds gives it (reproducible-builds.org, read November 2026). */
function today(): Date {
  const seconds = process.env['SOURCE_DATE_EPOCH'];
  return seconds ? new Date(Number(seconds) * 1000) : new Date();
}

/**
 * Writes the file that users can take along, in each language.
 *
 * @param dir the folder of the site
 * @param pages as {@link takePages} gave them
 * @param site where the site is published
 * @param build the name of the build
 */
export async function writeStandalone(
  dir: string,
  pages: readonly Rendered[],
  site: string,
  build: string,
): Promise<void> {
  const script = await bundle(new URL('script.ts', import.meta.url), { 'import.meta.env.PROD': false });
  const licence = `xstate\n\n${readFileSync('node_modules/xstate/LICENSE', 'utf8').trim()}`;
  const { origin } = new URL(site);
  const made = { script, licence, origin, build, day: today() };
  for (const { locale, page } of pages) {
    const file = compose({ ...made, page, language: LOCALES[locale].tag });
    writeFileSync(join(dir, pathIn(locale, FILE_NAME)), file);
  }
}
