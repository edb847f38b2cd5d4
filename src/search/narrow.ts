/** Bridges what people write in several ways: case, `_`, `-`, quotes and spaces. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Says which texts hold every word of a query, each at least in part.
 *
 * @param query as typed; an empty one leaves all
 * @returns for each text whether it stays
 */
export function narrow(texts: readonly string[], query: string): boolean[] {
  const words = plain(query).split(' ');
  const whole = plain(query).replaceAll(' ', '');
  return texts.map((text) => {
    const row = plain(text);
    // `originnotallowed` is one word to whoever leaves spaces out
    return words.every((word) => row.includes(word)) || row.replaceAll(' ', '').includes(whole);
  });
}
