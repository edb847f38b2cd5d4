import { ORDINARY } from './data/ordinary.ts';
import { distance } from './distance.ts';
import { isNear, wordsIn } from './words.ts';

const LETTER = /[\p{L}\p{N}]/u;

const ordinary = new Set(ORDINARY.split(' '));

/** Says whether a place is inside a word. */
const isInside = (text: string, at: number): boolean =>
  at > 0 && LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at));

/** How a word is turned into its opposite, where a word is left. */
const TURNED = /^(?:un|in|dis|non)(?=\p{L}{4})/u;

/** Whether the one word says what the other denies: «reachable», or «is reachable» run together, is no «unreachable». */
function denies(one: string, other: string): boolean {
  const [turn] = TURNED.exec(other) ?? [];
  if (turn === undefined) return false;
  const said = other.slice(turn.length);
  return one.endsWith(said) && distance(one.slice(0, -said.length), turn) > 1;
}

const mayMean = (word: string, meant: string): boolean =>
  word === meant || (isNear(word, meant) && !denies(word, meant) && !denies(meant, word));

/** Whether each word stands for one of the known, or for several that were run together. */
function standsFor([word, ...words]: readonly string[], known: readonly string[]): boolean {
  if (word === undefined) return known.length === 0;
  return known.some(
    (_, last) => mayMean(word, known.slice(0, last + 1).join('')) && standsFor(words, known.slice(last + 1)),
  );
}

/** What words count beside their slips: those of English, which nobody may have mistyped, as much again. */
function ofWords(words: readonly string[], known: readonly string[]): number {
  const [joined, meant] = [words.join(''), known.join('')];
  // which word stands for which nobody can say: with a space too many they may be others
  if (words.length > known.length) return joined === meant ? 1 : Number.POSITIVE_INFINITY;
  if (words.length < known.length)
    return Math.abs(joined.length - meant.length) <= 1 && standsFor(words, known)
      ? known.length - words.length
      : Number.POSITIVE_INFINITY;
  return words.reduce((sum, word, place) => {
    const meant = known[place] ?? '';
    if (word === meant) return sum;
    if (!mayMean(word, meant)) return Number.POSITIVE_INFINITY;
    return sum + (ordinary.has(word) ? distance(word, meant) : 0);
  }, 0);
}

/**
 * Counts the slips of a stretch of a text that is nearly a known one: one more where it begins or ends inside a word,
 * as many again for words of English, and too many where a word is none of the known text's.
 *
 * @param slips letters that differ
 */
export function counted(text: string, from: number, to: number, slips: number, known: string): number {
  const inside = [from, to].filter((at) => isInside(text, at)).length;
  return slips + inside + ofWords(wordsIn(text.slice(from, to)), wordsIn(known));
}
