/**
 * How many letters must be changed, added, dropped or swapped with their neighbour to make one word of the
 * other; gives up above the limit.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const far = Number.POSITIVE_INFINITY;
      row.push(
        Math.min(
          (last[j] ?? far) + 1,
          (row[j - 1] ?? far) + 1,
          (last[j - 1] ?? far) + (same ? 0 : 1),
          swapped ? (beforeLast[j - 2] ?? far) + 1 : far,
        ),
      );
    }
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}

/**
 * The word that was probably meant: the nearest known one, the commonest of equally near ones.
 *
 * @param word as typed; short words and numbers are never changed
 * @param known words of the site and how many pages hold each
 */
export function meant(word: string, known: ReadonlyMap<string, number>): string | undefined {
  if (word.length < 4 || /\d/.test(word)) return undefined;
  const limit = word.length < 8 ? 1 : 2;
  let best: { readonly word: string; readonly far: number; readonly pages: number } | undefined;
  for (const [candidate, pages] of known) {
    if (candidate.length < 4) continue;
    const far = distance(word, candidate, limit);
    if (far > limit) continue;
    if (!best || far < best.far || (far === best.far && pages > best.pages))
      best = { word: candidate, far, pages };
  }
  return best?.word;
}
