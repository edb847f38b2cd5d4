/** A text without all that a copy may change, and where each unit of it stood in the text itself. */
export interface Folded {
  readonly letters: string;
  /** Of each unit of `letters`: where its character begins. */
  readonly places: readonly number[];
}

/** Most characters of most texts, which need no more than a look. */
const ASCII = '\u007f';
const PLAIN = /[a-z\d]/i;
const LETTER = /[\p{L}\p{N}]/u;

/** The letters of one character, without accents, half and full width the same, in lower case. */
function lettersOf(character: string): string {
  if (character <= ASCII) return PLAIN.test(character) ? character.toLowerCase() : '';
  let letters = '';
  for (const each of character.normalize('NFKD')) if (LETTER.test(each)) letters += each.toLowerCase();
  return letters;
}

/**
 * Takes from a text everything but its letters and digits: spaces and line ends, punctuation of any width, accents,
 * marks that turn the direction of writing.
 */
export function fold(text: string): Folded {
  let letters = '';
  const places: number[] = [];
  let place = 0;
  for (const character of text) {
    const folded = lettersOf(character);
    for (let unit = 0; unit < folded.length; unit += 1) places.push(place);
    letters += folded;
    place += character.length;
  }
  return { letters, places };
}
