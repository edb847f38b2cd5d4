import { readdirSync, readFileSync } from 'node:fs';
import { TRANSLATIONS } from '../../../../src/i18n/locales.ts';
import type { Uses } from './markdown.ts';

const NAMED = /\b(?:fact|without)(?:="|: )([\w-]+)/g;

/** Finds the files of content that speak of each fact. */
export function usesOfFacts(): Uses {
  const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter(
    // a translation says what English does
    (name) => /\.(?:mdx|yaml)$/.test(name) && !TRANSLATIONS.some((id) => name.startsWith(`${id}/`)),
  );
  const uses = new Map<string, string[]>();
  for (const file of files) {
    const named = [...readFileSync(`content/${file}`, 'utf8').matchAll(NAMED)].map(([, fact = '']) => fact);
    for (const fact of new Set(named)) uses.set(fact, [...(uses.get(fact) ?? []), file]);
  }
  return uses;
}
