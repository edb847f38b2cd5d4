import { compareReleases } from '../../src/gateway/release-order.ts';

/** Whether a release lies in a span such as `2026.4.20…now` or `2026.1.29…2026.3.31`. */
export function lies(release: string, span: string): boolean {
  const [first = '', last = first] = span.split('…');
  return compareReleases(first, release) <= 0 && (last === 'now' || compareReleases(release, last) <= 0);
}
