/** A run of letters or digits that somebody could have written. */
const WORD = /[\p{L}\p{N}]{3}/u;

/**
 * Leaves out of a text that was read what icons and edges were taken for.
 *
 * @returns lines that hold a word, each without air around it; empty where none does
 */
export const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => WORD.test(line))
    .join('\n');
