import { parsePaste } from '../../../src/evidence/parse.ts';
import { compareReleases } from '../../../src/gateway/release-order.ts';
import type { Row } from './rows.ts';

const codesIn = (text: string): string[] =>
  parsePaste(text)
    .findings.map(({ code }) => code)
    .sort();

/** What an English text tells: its findings, alone and in the midst of other words. */
const codesOf = (text: string): string[] => {
  const shown = text.replace(/\{\w+\}/g, '');
  return [...codesIn(shown), ...codesIn(`Xyz xyzz. ${shown} Xyz xyzz.`).map((code) => `${code} among words`)];
};

/** Writes codes as one word, to compare them. */
export const keyOf = (codes: readonly string[]): string => codes.join(', ');

/** Places beside the failure screens: what is said there means the same as a screen only by the way. */
const ELSEWHERE = /^(?:common|connection|devices)\./;

/**
 * Finds what the English texts mean. Texts that tell the same have one meaning: that of a screen where one tells it,
 * the newest, of those the shortest.
 *
 * @returns meanings by the codes they give; a text that is not understood has none
 */
export function meaningsIn(rows: readonly Row[]): ReadonlyMap<string, string> {
  const meanings = new Map<string, string>();
  const last = (row: Row): string => row.releases.at(-1) ?? '';
  const english = rows
    .filter(({ language }) => language === 'en')
    .toSorted(
      (a, b) =>
        Number(ELSEWHERE.test(a.key)) - Number(ELSEWHERE.test(b.key)) ||
        compareReleases(last(b), last(a)) ||
        a.text.length - b.text.length,
    );
  for (const { text } of english) {
    const codes = codesOf(text);
    const understood = !codes.includes('text-not-understood') && !/[{|]/.test(text);
    if (understood && !meanings.has(keyOf(codes))) meanings.set(keyOf(codes), text);
  }
  return meanings;
}

/**
 * Says what a text of another language tells: what the English of the same place tells in each release that has it.
 * Where these differ, only what they share.
 */
export function codesFor(row: Row, rows: readonly Row[]): readonly string[] {
  const english = rows.filter(
    ({ language, key, releases }) =>
      language === 'en' && key === row.key && releases.some((release) => row.releases.includes(release)),
  );
  return shared(english.map(({ text }) => codesOf(text)));
}

/** What all lists of codes hold. */
export const shared = (lists: readonly (readonly string[])[]): readonly string[] =>
  (lists[0] ?? []).filter((code) => lists.every((list) => list.includes(code)));
