/** Counts the syllables of an English word, by groups of vowels; good to about one in ten words. */
function syllables(word: string): number {
  const bare = word.toLowerCase().replace(/[^a-z]/g, '');
  const groups = bare.replace(/(?:[^laeiouy]es|[^laeiouydt]ed|[^laeiouy]e)$/, '').match(/[aeiouy]{1,2}/g);
  return Math.max(1, groups?.length ?? 1);
}

/** What is in code marks is a name to copy, not a word to read. */
const withoutCode = (text: string): string => text.replace(/`[^`]*`/g, 'code');

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}’']+/gu) ?? [];

/** The sentences of paragraphs, each as its words. */
export function sentencesIn(paragraphs: readonly string[]): readonly (readonly string[])[] {
  return paragraphs
    .flatMap((text) => withoutCode(text).split(/(?<=[.!?])\s+/))
    .map(wordsIn)
    .filter(({ length }) => length > 0);
}

/** The age at which a pupil reads such a text: the grade of Flesch and Kincaid, and the five years before school. */
export function readingAge(paragraphs: readonly string[]): number {
  const sentences = sentencesIn(paragraphs);
  const words = sentences.flat();
  const parts = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (parts / words.length) - 15.59 + 5;
}
