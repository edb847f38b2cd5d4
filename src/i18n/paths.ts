import { LOCALE_IDS, type LocaleId, SOURCE } from './locales.ts';

/** Where a file that is no page lies in each language, below `[...locale]`: Astro makes pages alone for other languages. */
export const inEveryLocale = (): {
  params: { locale: string | undefined };
  props: { locale: LocaleId };
}[] =>
  LOCALE_IDS.map((locale) => ({
    params: { locale: locale === SOURCE ? undefined : locale },
    props: { locale },
  }));
