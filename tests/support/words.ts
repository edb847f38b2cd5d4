import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { LocaleId } from '../../src/i18n/locales.ts';
import { fill } from '../../src/troubleshooter/words.ts';

/**
 * Gives what the page says in a language.
 *
 * @param file of the words, below the folder of the language, without its ending
 * @param key with a dot where one stands in another
 * @param values for its slots, as the page puts them in
 * @throws where the language has no such word
 */
export function wordIn(
  locale: LocaleId,
  file: string,
  key: string,
  values: Readonly<Record<string, string>> = {},
): string {
  const words: unknown = parse(readFileSync(`content/${locale}/${file}.yaml`, 'utf8'));
  const word = key
    .split('.')
    .reduce((of, name) => (typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined), words);
  if (typeof word !== 'string') throw new Error(`content/${locale}/${file}.yaml has no ${key}`);
  return fill(word, values);
}
