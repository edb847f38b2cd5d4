/**
 * What the dashboard's failure screens say in one language: the meaning, in the dashboard's own English, and the
 * folded beginnings of the texts that have it, with a bar between two. A full stop ends one that must stand alone, as a
 * title does: in the midst of words it would be somebody's own. Under a finding's code stand key words of translations
 * that others publish: {@link file://./others.ts}.
 */
export type Language = Readonly<Record<string, string>>;

/** The languages of the dashboard, as its files are called, without English. */
export const LANGUAGES = [
  'ar',
  'de',
  'es',
  'fa',
  'fr',
  'hi',
  'id',
  'it',
  'ja-JP',
  'ko',
  'nl',
  'pl',
  'pt-BR',
  'ru',
  'th',
  'tr',
  'uk',
  'vi',
  'zh-CN',
  'zh-TW',
] as const;
export type LanguageId = (typeof LANGUAGES)[number];

/** What two of them are called by what they are written in, not by where. */
const SCRIPTS: { readonly [L in LanguageId]?: string } = {
  'ja-JP': 'ja',
  'zh-CN': 'zh-Hans',
  'zh-TW': 'zh-Hant',
};

/** The name of a language. @param locale in which language: BCP 47 */
export function nameOf(language: LanguageId, locale = 'en-GB'): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(SCRIPTS[language] ?? language) ?? language;
}
