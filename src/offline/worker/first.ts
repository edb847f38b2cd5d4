import { type LocaleId, SOURCE } from '../../i18n/locales.ts';
import { pathIn, pathParts } from '../../i18n/path-parts.ts';

/** The page shown where a page was never opened and there is no network. @param path of that page, for its language */
export const offlinePage = (path: string): string => pathIn(pathParts(path).locale, 'offline/');

/**
 * Whether every user is given a path of the site, whatever they opened: the check with its scripts, and the
 * causes, which it leads to. What reads pictures is for who asks for it.
 *
 * @param locales in which pages are read
 */
export function isFirst(whole: string, locales: ReadonlySet<LocaleId>): boolean {
  const { locale, path } = pathParts(whole);
  if (!locales.has(locale) && locale !== SOURCE) return false;
  return /^(?:check\/|causes\/|offline\/|_astro\/(?!picture-)|favicon\.svg$)/.test(path);
}
