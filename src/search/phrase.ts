/** Where a run of terms stands whole inside another, or -1. */
function indexOfRun(terms: readonly string[], inside: readonly string[]): number {
  for (let at = 0; at + terms.length <= inside.length; at += 1)
    if (terms.every((term, offset) => inside[at + offset] === term)) return at;
  return -1;
}

/**
 * How far a query and a phrase are the same words in the same order.
 *
 * @returns 1 where they are equal; less where one holds the other, by how much of it is something else; 0 else.
 * A phrase inside a longer query keeps more: people paste whole lines around the words that count.
 */
export function likeness(query: readonly string[], phrase: readonly string[]): number {
  if (phrase.length === 0 || query.length === 0) return 0;
  if (phrase.length <= query.length)
    return indexOfRun(phrase, query) < 0 ? 0 : 0.7 + (0.3 * phrase.length) / query.length;
  return indexOfRun(query, phrase) < 0 ? 0 : 0.6 * Math.sqrt(query.length / phrase.length);
}
