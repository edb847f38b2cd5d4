/** Counts the syllables of an English word, by groups of vowels; good to about one in ten words. */
export function syllables(word: string): number {
  const bare = word.toLowerCase().replace(/[^a-z]/g, '');
  const groups = bare.replace(/(?:[^laeiouy]es|[^laeiouydt]ed|[^laeiouy]e)$/, '').match(/[aeiouy]{1,2}/g);
  return Math.max(1, groups?.length ?? 1);
}

/**
 * The Flesch–Kincaid grade of paragraphs: years at school that reading them takes; five more give the age.
 * What is in code marks is a name to copy, not a word to read, and counts as one short word.
 */
export function grade(paragraphs: readonly string[]): number {
  const sentences = paragraphs.flatMap((text) => text.replace(/`[^`]*`/g, 'code').split(/(?<=[.!?:])\s+/));
  const words = sentences.flatMap((text) => text.match(/[\p{L}’']+/gu) ?? []);
  const parts = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (parts / words.length) - 15.59;
}
