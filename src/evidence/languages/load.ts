import type { Language, LanguageId } from './language.ts';
import { MEANINGS } from './meanings.ts';

/** One file each: it comes when a text in its language was pasted, and not before. */
const FILES: Readonly<Record<LanguageId, () => Promise<{ readonly default: string }>>> = {
  ar: () => import('./data/ar.ts'),
  de: () => import('./data/de.ts'),
  es: () => import('./data/es.ts'),
  fa: () => import('./data/fa.ts'),
  fr: () => import('./data/fr.ts'),
  hi: () => import('./data/hi.ts'),
  id: () => import('./data/id.ts'),
  it: () => import('./data/it.ts'),
  'ja-JP': () => import('./data/ja-JP.ts'),
  ko: () => import('./data/ko.ts'),
  nl: () => import('./data/nl.ts'),
  pl: () => import('./data/pl.ts'),
  'pt-BR': () => import('./data/pt-BR.ts'),
  ru: () => import('./data/ru.ts'),
  th: () => import('./data/th.ts'),
  tr: () => import('./data/tr.ts'),
  uk: () => import('./data/uk.ts'),
  vi: () => import('./data/vi.ts'),
  'zh-CN': () => import('./data/zh-CN.ts'),
  'zh-TW': () => import('./data/zh-TW.ts'),
};

/** Puts the lines of a file beside what they mean. */
function languageFrom(lines: string): Language {
  const said = lines.split('\n').map((line, place) => [MEANINGS[place] ?? '', line] as const);
  return Object.fromEntries(said.filter(([, line]) => line !== ''));
}

/**
 * Loads what a language is read by.
 *
 * @throws where it cannot be had, as without a network
 */
export async function loadLanguage(language: LanguageId): Promise<Language> {
  return languageFrom((await FILES[language]()).default);
}
