/** Orders releases: 2026.4.10 is newer than 2026.4.8. */
const ordinal = (release: string): number =>
  release.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0);

/** Whether a release lies in a span such as `2026.4.20…now` or `2026.1.29…2026.3.31`. */
export function lies(release: string, span: string): boolean {
  const [first = '', last = first] = span.split('…');
  return ordinal(first) <= ordinal(release) && (last === 'now' || ordinal(release) <= ordinal(last));
}
