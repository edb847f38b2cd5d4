import { fold } from './fold.ts';
import type { Language } from './language.ts';
import { isOthers } from './others.ts';

/** A text with what the dashboard said in English in the place of what it said. */
export interface InEnglish {
  readonly text: string;
  /** What was known of it first: the reader's own words, of a sentence its beginning, and what they mean. Undefined where nothing was. */
  readonly seen: { readonly words: string; readonly meaning: string } | undefined;
}

interface Hit {
  readonly from: number;
  readonly to: number;
  readonly meaning: string;
  /** Whether it is a whole text, and not the beginning of one. */
  readonly alone: boolean;
}

/** A screen is short, and of a long text the end counts. */
export const SEARCHED = 50_000;

/** Scripts whose words stand apart: what begins or ends inside of one is another word. */
const SPACED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Devanagari}]/u;
const CHARACTER = /.[\p{M}\p{Cf}]*/suy;
const LETTER = /[\p{L}\p{N}]/u;
/** A command of the dashboard's steps, on a line of its own without a prompt: its English has words of advice before it. */
const ADVISED = /^[^\S\n]*(?=(?:openclaw|pnpm) )/gm;
/** What stands beside such a command in English. */
const BUTTON = 'Copy command\n';

/** What parts no words of one line. */
const BLANK = /[^\S\n]|[,，、،]/;

/** The first place from one on, forwards or backwards, where something stands. */
function beyond(text: string, from: number, step: 1 | -1): number {
  let at = from;
  while (BLANK.test(text.charAt(at))) at += step;
  return at;
}

function* everyPlace(text: string, piece: string): Generator<number> {
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) yield at;
}

/** Where a character ends, with the accents and vowels that stand on it. */
function endOf(text: string, at: number): number {
  CHARACTER.lastIndex = at;
  return at + (CHARACTER.exec(text)?.[0].length ?? 1);
}

/**
 * Whether words go on before or behind a hit: in the same word, or for one that must stand alone in the same line, over
 * a comma too. A sentence that is known may begin behind it, where line ends were lost.
 */
function goesOn(text: string, { from, to, alone }: Hit, others: readonly Hit[]): boolean {
  const is = (letter: RegExp, at: number): boolean => letter.test(text.charAt(at));
  if (!alone) return [from, to].some((at) => is(SPACED, at - 1) && is(SPACED, at));
  const behind = beyond(text, to, 1);
  const other = is(LETTER, behind) && others.every((hit) => hit.from !== behind);
  return other || is(LETTER, beyond(text, from - 1, -1));
}

/** Finds what is known of a text, the longest first, so that none is a part of another. */
function hitsIn(text: string, language: Language): Hit[] {
  const { letters, places } = fold(text);
  const known = Object.entries(language)
    .filter(([meaning]) => !isOthers(meaning))
    .flatMap(([meaning, pieces]) =>
      pieces.split('|').map((each) => ({ meaning, piece: each.replace('.', ''), alone: each.endsWith('.') })),
    )
    .sort((a, b) => b.piece.length - a.piece.length);
  const hits: Hit[] = [];
  for (const { meaning, piece, alone } of known)
    for (const at of everyPlace(letters, piece)) {
      const from = places[at] ?? 0;
      const last = places[at + piece.length - 1] ?? from;
      const hit = { from, to: endOf(text, last), meaning, alone };
      const apart = hits.every((other) => hit.to <= other.from || from >= other.to);
      if (apart && !goesOn(text, hit, hits)) hits.push(hit);
    }
  return hits.sort((a, b) => a.from - b.from);
}

/**
 * Puts the dashboard's English in the place of what it said in another language. All else stays as it is: an error
 * of the gateway is English wherever it is shown. Pure.
 *
 * @param text as it was pasted; of a long one the end is searched
 */
export function inEnglish(text: string, language: Language): InEnglish {
  const start = Math.max(0, text.length - SEARCHED);
  const searched = text.slice(start);
  const hits = hitsIn(searched, language);
  let english = text.slice(0, start);
  let end = 0;
  const between = (from: number, to?: number): string => {
    const rest = searched.slice(from, to);
    return from > 0 ? rest.replace(ADVISED, BUTTON) : rest;
  };
  for (const { from, to, meaning } of hits) {
    english += `${between(end, from)} ${meaning} `;
    end = to;
  }
  const [first] = hits;
  return {
    text: english + between(end),
    seen: first && {
      words: searched.slice(first.from, first.to) + (first.alone ? '' : '…'),
      meaning: first.meaning,
    },
  };
}
