/** A language of the site, by its folder of `content/`, which is also how its addresses begin. */
export interface Locale {
  /** What its pages say of themselves: BCP 47. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** What its speakers call it. */
  readonly name: string;
  /** The same for a small button. */
  readonly short: string;
}

/** English first: it has no folder in an address, and what another language lacks is shown in it. */
export const LOCALES = {
  en: { tag: 'en-GB', dir: 'ltr', name: 'English', short: 'EN' },
  'zh-cn': { tag: 'zh-CN', dir: 'ltr', name: '简体中文', short: '中' },
  es: { tag: 'es', dir: 'ltr', name: 'Español', short: 'ES' },
} as const satisfies Readonly<Record<string, Locale>>;

export type LocaleId = keyof typeof LOCALES;

export const SOURCE: LocaleId = 'en';
export const LOCALE_IDS = Object.keys(LOCALES) as readonly LocaleId[];
/** Those that English was translated into. */
export const TRANSLATIONS = LOCALE_IDS.filter((id) => id !== SOURCE);
