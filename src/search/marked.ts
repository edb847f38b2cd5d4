import { isHan, pairsOf, stem, wordsOf } from './terms.ts';

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

/** Chinese and other words, each run by itself. */
const RUN = /(\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+)/u;

/** Cuts Chinese into the signs that were looked for and those between. */
function markedHan(run: string, terms: ReadonlySet<string>): readonly Piece[] {
  const signs = [...run];
  const hits = pairsOf(run).map((pair) => terms.has(pair));
  const pieces: { text: string; hit: boolean }[] = [];
  for (const [at, text] of signs.entries()) {
    const hit = Boolean(hits[at] || hits[at - 1]);
    const last = pieces.at(-1);
    if (last?.hit === hit) last.text += text;
    else pieces.push({ text, hit });
  }
  return pieces;
}

/** Cuts a text into what was looked for and what stands between. */
export function marked(text: string, terms: ReadonlySet<string>): readonly Piece[] {
  return text
    .split(RUN)
    .filter((piece) => piece !== '')
    .flatMap((piece) =>
      isHan(piece) ? markedHan(piece, terms) : [{ text: piece, hit: isHit(piece, terms) }],
    );
}

/** The part of a text around the first word that was looked for; empty where none is in it. */
export function excerpt(text: string, terms: ReadonlySet<string>): string {
  let place = 0;
  const pieces = marked(text, terms).map(({ text: piece, hit }) => {
    place += piece.length;
    return { at: place - piece.length, hit };
  });
  const first = pieces.find(({ hit }) => hit);
  if (!first) return '';
  // from the beginning of a word to the end of one; Chinese may be cut anywhere
  const words = [...text.matchAll(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu)];
  const from = words.find(({ index }) => index >= first.at - BEFORE)?.index ?? 0;
  const whole = text.slice(from, from + LENGTH);
  const cut = from + LENGTH < text.length ? whole.replace(/\s[^\s\p{Script=Han}]*$/u, '') : whole;
  return `${from > 0 ? '… ' : ''}${cut}${from + cut.length < text.length ? ' …' : ''}`;
}
