/** The longest piece of a text that a sentence shows. */
const LONGEST_SHOWN = 60;
/** A command is worth more: the id in it must stay whole. */
export const LONGEST_COMMAND = 100;

/** Cuts a piece of redacted text to what a sentence can show, at a word if one ends near. */
export function shownOf(text: string, most = LONGEST_SHOWN): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= most) return flat;
  const cut = flat.slice(0, most - 1);
  const word = cut.lastIndexOf(' ');
  return `${word > most / 2 ? cut.slice(0, word) : cut}…`;
}

/** Keeps words that run the other way from turning what stands around them. */
export const apart = (words: string): string => `\u2068${words}\u2069`;
