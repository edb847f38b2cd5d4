import { type LocaleId, SOURCE, TRANSLATIONS } from './locales.ts';

/** A path of the built site, as what it is in every language, and the language. */
export interface PathParts {
  readonly locale: LocaleId;
  readonly path: string;
}

/** Takes a path apart. @param whole below the site's home, without a leading slash, as `es/causes/new-device/` */
export function pathParts(whole: string): PathParts {
  const locale = TRANSLATIONS.find((id) => whole.startsWith(`${id}/`));
  return locale ? { locale, path: whole.slice(locale.length + 1) } : { locale: SOURCE, path: whole };
}

/** Puts it together again. */
export const pathIn = (locale: LocaleId, path: string): string =>
  locale === SOURCE ? path : `${locale}/${path}`;
