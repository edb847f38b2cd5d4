import { fold } from '../../../src/evidence/languages/fold.ts';
import type { Language, LanguageId } from '../../../src/evidence/languages/language.ts';
import { codesFor, keyOf, meaningsIn, shared } from './meanings.ts';
import { OTHERS } from './others.ts';
import { pieceOf, type Told } from './pieces.ts';
import type { Row } from './rows.ts';

/** What each text of a language tells: one that stands on several screens, only what these share. */
function toldIn(language: string, rows: readonly Row[]): Told[] {
  const meanings = meaningsIn(rows);
  const byText = Map.groupBy(
    rows.filter((row) => row.language === language),
    ({ text }) => fold(text).letters,
  );
  return [...byText.values()].flatMap((same) => {
    const codes = shared(same.map((row) => codesFor(row, rows)));
    const meaning = meanings.get(keyOf(codes));
    const [first] = same;
    const title = same.some(({ key }) => /title$/i.test(key));
    return meaning && first ? [{ text: first.text, meaning, title }] : [];
  });
}

/**
 * Makes of what was recorded what a language is read by.
 *
 * @param rows all that was recorded, of all languages
 */
export function languageOf(language: LanguageId, rows: readonly Row[]): Language {
  const told = toldIn(language, rows);
  const pieces = told.map((each) => ({ meaning: each.meaning, piece: pieceOf(each, told) }));
  const byMeaning = Map.groupBy(pieces, ({ meaning }) => meaning);
  const others = Object.entries(OTHERS[language] ?? {}).map(([code, keys]) => [
    code,
    keys
      .split('|')
      .map((row) =>
        row
          .split(' ')
          .map((word) => fold(word).letters)
          .join(' '),
      )
      .join('|'),
  ]);
  return Object.fromEntries([
    ...[...byMeaning]
      .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
      .map(([meaning, all]) => [meaning, [...new Set(all.map(({ piece }) => piece))].sort().join('|')]),
    ...others,
  ]);
}
