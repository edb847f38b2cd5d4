/** Words that say nothing about what somebody looks for. */
const STOP = new Set(
  'a an the is it its to of and in on my i do does did for how what why with that this was be are or at by me you your am im can get so when where there from'.split(
    ' ',
  ),
);

/** The words of a text in order: lower case, without accents; `_`, `.` and `-` part words. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}|['’]/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Cuts the usual endings, so that «approve», «approved» and «approving» meet. Words and queries go through it alike. */
export function stem(word: string): string {
  const cut = word.replace(/(?<=\p{L}{4})(?:ings?|ed|es|al|e|(?<!s)s)$/u, '');
  return cut === word ? word.replace(/(?<=[^s]{3})(?<!s)s$/, '') : cut;
}

/** Whether a word is worth looking for. */
export function tells(word: string): boolean {
  return !STOP.has(word);
}

/** What a text is matched by: its telling words, cut, in order. */
export function termsOf(text: string): string[] {
  return wordsOf(text).filter(tells).map(stem);
}
