import { fold } from '../../../src/evidence/languages/fold.ts';
import { isShort, SIGN } from './short.ts';

/** A text by its letters, and what it tells. */
export interface Told {
  readonly text: string;
  readonly meaning: string;
  /** A title is known as a whole, a sentence by its beginning. */
  readonly title: boolean;
}

const lettersOf = (text: string): string => fold(text).letters;

/** The beginnings of a part of a text, each a word longer than the one before; a sign longer in Chinese. */
function beginnings(part: string): string[] {
  const words = part.split(/(?<=\s)/).flatMap((word) => (SIGN.test(word) ? [...word] : [word]));
  return words.map((_, index) => lettersOf(words.slice(0, index + 1).join('')));
}

/**
 * Takes of a text what it is known by: as much of its longest part as no text of another meaning holds. What stands
 * in braces is filled in by the dashboard, and parts a text.
 * Where it is a title, or so short that anybody may have written it, a full stop says that it must stand alone.
 *
 * @param others what the same language says else
 */
export function pieceOf({ text, meaning, title }: Told, others: readonly Told[]): string {
  const parts = text.split(/\{\w+\}/).toSorted((a, b) => lettersOf(b).length - lettersOf(a).length);
  const part = parts[0] ?? '';
  const whole = `${lettersOf(part)}.`;
  if (title) return whole;
  const different = others.filter((other) => other.meaning !== meaning).map((other) => lettersOf(other.text));
  const own = beginnings(part).find(
    (piece) => !isShort(piece) && different.every((other) => !other.includes(piece)),
  );
  return own ?? whole;
}
