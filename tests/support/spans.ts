import { compareReleases } from '../../src/gateway/release-order.ts';

/** Releases that follow on each other, first and last: `2026.2.9…2026.2.12`. */
export type Span = `${string}…${string}`;

/**
 * Writes releases as spans.
 *
 * @param order all releases there are, oldest first: those of a span follow on each other in it
 */
export function spansOf(releases: readonly string[], order: readonly string[]): readonly Span[] {
  const spans: [first: string, last: string][] = [];
  let before = Number.NaN;
  order.forEach((release, at) => {
    if (!releases.includes(release)) return;
    const last = spans.at(-1);
    if (last && before === at - 1) last[1] = release;
    else spans.push([release, release]);
    before = at;
  });
  return spans.map(([first, last]): Span => `${first}…${last}`);
}

/** Says whether a release is in one of the spans. */
export const isWithin = (release: string, spans: readonly string[]): boolean =>
  spans.some((span) => {
    const [first = '', last = ''] = span.split('…');
    return compareReleases(first, release) <= 0 && compareReleases(release, last) <= 0;
  });
