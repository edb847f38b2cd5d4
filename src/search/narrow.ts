/** Bridges what people write in several ways: case, `_`, `-`, quotes and spaces. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Says which texts hold a query as it stands; where none does, which hold each of its words, at least in part.
 *
 * @param query as typed; an empty one leaves all
 * @returns for each text whether it stays
 */
export function narrow(texts: readonly string[], query: string): boolean[] {
  const words = plain(query).split(' ');
  const rows = texts.map(plain);
  // `originnotallowed` is one word to whoever leaves spaces out
  const whole = rows.map((row) => row.replaceAll(' ', '').includes(words.join('')));
  return whole.includes(true) ? whole : rows.map((row) => words.every((word) => row.includes(word)));
}
