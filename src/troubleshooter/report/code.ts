import { type Removal, redact } from '../../evidence/redact.ts';

/** The longest piece of what others wrote that a report shows; a command has an id at its end. */
const LONGEST = 160;
/** Stand for the backticks around code while the sentence is filled. They are in no text: `redact()` takes them. */
const [BEGIN, END] = ['\ue000', '\ue001'];
const MARKS = /[\ue000\ue001]/g;

/** Backticks and line ends would end the code or the line they stand in, a bar the cell. */
const plain = (text: string): string => text.replace(/[`\p{Cc}\u2028\u2029|]+/gu, ' ');

/**
 * Makes code of what others wrote, so that no link, picture, ping or heading of theirs comes to life.
 *
 * @returns the text to fill in, to be written by {@link written}; empty for nothing
 */
export function code(value: string): { readonly text: string; readonly removed: readonly Removal[] } {
  const { text, removed } = redact(value);
  const flat = plain(text.replace(MARKS, '')).trim();
  const cut = flat.length > LONGEST ? `${flat.slice(0, LONGEST - 1)}…` : flat;
  return { text: cut === '' ? '' : BEGIN + cut + END, removed };
}

/** Writes a sentence of our own that was filled with {@link code}. */
export function written(sentence: string): string {
  return plain(sentence).replace(MARKS, '`');
}
