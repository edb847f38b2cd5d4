import { type Folded, fold } from '../languages/fold.ts';

/** Signs that look alike, to readers of small print and of pictures. */
const ALIKE: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', i: 'l' };
const BAR = /(?<=[a-z])[|!](?=[a-z])/gi;

/** The letters of a text, those that look alike the same, and where each stood. */
export function lettersOf(text: string): Folded {
  const { letters, places } = fold(text.replace(BAR, 'l'));
  return { letters: letters.replace(/[01i]/g, (letter) => ALIKE[letter] ?? letter), places };
}
