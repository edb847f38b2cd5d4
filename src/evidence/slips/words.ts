import { distance } from './distance.ts';

/** Letters of a word for each slip that it may have. */
const LETTERS_A_SLIP = 3.5;
/** A word of fewer letters is near to any other. */
const SHORTEST = 5;

/** The words of a text, in small letters. */
export const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a word may be another one, mistyped. */
export function isNear(word: string, known: string): boolean {
  const most = Math.max(1, Math.floor(known.length / LETTERS_A_SLIP));
  return Math.abs(word.length - known.length) <= most && distance(word, known) <= most;
}

/** Whether a word is long enough that others are told from it. */
export const isLong = (word: string): boolean => word.length >= SHORTEST;
