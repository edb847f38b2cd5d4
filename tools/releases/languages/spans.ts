const TO = '…';
const AND = ', ';

/**
 * Writes a list of releases as the spans it has in the list of all: `2026.5.12…2026.9.1, 2026.9.3`.
 *
 * @param all releases in their order, these among them
 */
export function spansOf(releases: readonly string[], all: readonly string[]): string {
  const spans: (readonly [first: string, last: string])[] = [];
  let place = Number.NaN;
  for (const release of all.filter((each) => releases.includes(each))) {
    const here = all.indexOf(release);
    const [first] = here === place + 1 ? (spans.pop() ?? [release]) : [release];
    spans.push([first, release]);
    place = here;
  }
  return spans.map(([first, last]) => (first === last ? first : first + TO + last)).join(AND);
}

/**
 * Reads what {@link spansOf} wrote.
 *
 * @throws where a release is not among all
 */
export function releasesOf(spans: string, all: readonly string[]): readonly string[] {
  const placeOf = (release: string): number => {
    const place = all.indexOf(release);
    if (place < 0) throw new Error(`No release ${release} is recorded`);
    return place;
  };
  return spans.split(AND).flatMap((span) => {
    const [first = '', last = first] = span.split(TO);
    return all.slice(placeOf(first), placeOf(last) + 1);
  });
}
