import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { LocaleId } from '../../src/i18n/locales.ts';

/**
 * Gives what the page says in a language.
 *
 * @param file of the words, below the folder of the language, without its ending
 * @param key with a dot where one stands in another
 * @returns the text until its first place for something else
 * @throws where the language has no such word
 */
export function wordIn(locale: LocaleId, file: string, key: string): string {
  const words: unknown = parse(readFileSync(`content/${locale}/${file}.yaml`, 'utf8'));
  const word = key
    .split('.')
    .reduce((of, name) => (typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined), words);
  if (typeof word !== 'string') throw new Error(`content/${locale}/${file}.yaml has no ${key}`);
  return word.split(/[[{]/)[0]?.trim() ?? '';
}
