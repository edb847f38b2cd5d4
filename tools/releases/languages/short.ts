/** A character of a script that writes no spaces between words. */
export const SIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const LETTERS = 28;
const SIGNS = 12;

/**
 * Says whether folded words are so few that anybody may have written them in the midst of a sentence.
 */
export function isShort(piece: string): boolean {
  const signs = [...piece].filter((character) => SIGN.test(character)).length;
  return signs > 0 ? signs < SIGNS : piece.length < LETTERS;
}
