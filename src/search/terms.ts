/** Words that say nothing about what somebody looks for, as they stand without accents. */
const STOP = new Set(
  [
    'a an the is it its to of and in on my i do does did for how what why with that this was be are or at by me you your am im can get so when where there from',
    'el la los las un una de del en y o u que por para con se mi mis tu tus lo le al es esta este esto como cual cuando donde si hay puedo',
    '怎么 什么 为什 我的 是什 么办 一个 如何 可以',
  ].flatMap((words) => words.split(' ')),
);

/** Letters that are written without spaces between words, and all others. */
const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const HAN = /^\p{Script=Han}/u;

/**
 * Chinese is looked for by each two signs that stand together, which needs no list of its words.
 *
 * @param run signs of Chinese alone
 */
export function pairsOf(run: string): readonly string[] {
  const signs = [...run];
  return signs.length === 1 ? signs : signs.slice(1).map((sign, at) => `${signs[at]}${sign}`);
}

/** Whether a piece of a text is Chinese. */
export const isHan = (text: string): boolean => HAN.test(text);

/** The words of a text in order: lower case, without accents; `_`, `.` and `-` part words. */
export function wordsOf(text: string): string[] {
  const runs = text
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .match(RUNS);
  return (runs ?? []).flatMap((run) => (isHan(run) ? pairsOf(run) : [run]));
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
