/**
 * Writes a span of releases, given as `2026.4.20…now`, the way people read it.
 *
 * @param pattern words with {first} and {last}
 * @param now the word for «still so»
 */
export function spanOf(span: string, pattern: string, now: string): string {
  const [first = '', last = ''] = span.split('…');
  if (last === '' || first === last) return first;
  return pattern.replace('{first}', first).replace('{last}', last === 'now' ? now : last);
}
