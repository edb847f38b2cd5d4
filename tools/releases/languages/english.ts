import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';

const british = nspell({ aff: Buffer.from(dictionary.aff), dic: Buffer.from(dictionary.dic) });

/** Says of a word in small letters whether English has it, as a name too. */
export function isEnglish(word: string): boolean {
  return british.correct(word) || british.correct(word.charAt(0).toUpperCase() + word.slice(1));
}
