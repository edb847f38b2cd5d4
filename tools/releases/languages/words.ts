import { fold } from '../../../src/evidence/languages/fold.ts';
import type { Row } from './rows.ts';

const LATIN = /^[\p{Script=Latin}\p{M}\p{N}\p{P}\p{S}\s]*$/u;
const SHORTEST = 4;

const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .replace(/\{\w+\}/g, ' ')
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .map((word) => fold(word).letters)
      .filter((word) => word.length >= SHORTEST && !/\d/.test(word)),
  );

/** Of a list, the word that stands in most of these texts; the longer one where two do. */
function commonest(texts: readonly ReadonlySet<string>[], own: readonly string[]): string | undefined {
  const count = (word: string): number => texts.filter((text) => text.has(word)).length;
  const [best] = own.toSorted((a, b) => count(b) - count(a) || b.length - a.length || a.localeCompare(b));
  return best !== undefined && count(best) > 0 ? best : undefined;
}

/** What one language is known by: its own words, and of a text that has none all its letters, behind a full stop. */
function ownWords(texts: readonly string[], isOwn: (word: string) => boolean): readonly string[] {
  const chosen: string[] = [];
  let left = texts.map((text) => ({ text, has: wordsIn(text) }));
  const own = [...new Set(left.flatMap(({ has }) => [...has]))].filter(isOwn);
  const next = (): string | undefined =>
    commonest(
      left.map(({ has }) => has),
      own,
    );
  for (let word = next(); word !== undefined; word = next()) {
    const found = word;
    chosen.push(found);
    left = left.filter(({ has }) => !has.has(found));
  }
  return [...chosen, ...left.map(({ text }) => `.${fold(text).letters}`)].sort();
}

/**
 * Finds, for each language in Latin letters, what each of its texts holds and no other language's texts do.
 *
 * @param isEnglish says of a word whether English has it
 * @returns the words of each, with a bar between two
 */
export function indexOf(
  rows: readonly Row[],
  isEnglish: (word: string) => boolean,
): Readonly<Record<string, string>> {
  const byLanguage = Map.groupBy(rows, ({ language }) => language);
  const latin = [...byLanguage].filter(
    ([language, own]) => language !== 'en' && own.every(({ text }) => LATIN.test(text)),
  );
  return Object.fromEntries(
    latin.map(([language, own]) => {
      const others = rows
        .filter((row) => row.language !== language)
        .flatMap(({ text }) => [...wordsIn(text)]);
      const elsewhere = new Set(others);
      const texts = own.map(({ text }) => text);
      return [language, ownWords(texts, (word) => !elsewhere.has(word) && !isEnglish(word)).join('|')];
    }),
  );
}
