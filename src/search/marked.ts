import { stem, wordsOf } from './terms.ts';

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Before and after the first word that was looked for, in characters. */
const BEFORE = 40;
const LENGTH = 150;

const isHit = (word: string, terms: ReadonlySet<string>): boolean =>
  wordsOf(word).some((each) => terms.has(stem(each)));

/** Cuts a text into what was looked for and what stands between. */
export function marked(text: string, terms: ReadonlySet<string>): readonly Piece[] {
  return text
    .split(/([\p{L}\p{N}]+)/u)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, hit: isHit(piece, terms) }));
}

/** The part of a text around the first word that was looked for; empty where none is in it. */
export function excerpt(text: string, terms: ReadonlySet<string>): string {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const first = words.find(([word]) => isHit(word, terms));
  if (!first) return '';
  // from the beginning of a word to the end of one
  const from = words.find(({ index }) => index >= first.index - BEFORE)?.index ?? 0;
  const cut = text.slice(from, from + LENGTH).replace(/\s\S*$/, from + LENGTH < text.length ? '' : '$&');
  return `${from > 0 ? '… ' : ''}${cut}${from + cut.length < text.length ? ' …' : ''}`;
}
