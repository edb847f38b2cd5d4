import { type CollectionEntry, getCollection } from 'astro:content';
import { compareReleases } from '../gateway/release-order.ts';
import type { Local } from '../i18n/local.ts';

/** A picture of the dashboard, with the words for who cannot see it. */
export interface Picture {
  readonly data: CollectionEntry<'pictures'>['data'];
  readonly alt: string;
  /** The answer of the interview that means the same. */
  readonly answer: CollectionEntry<'screens'>['data']['answer'];
  /** Where on it is what it says. */
  readonly at: CollectionEntry<'screens'>['data']['at'];
}

/**
 * Finds pictures by what their screen means.
 *
 * @param means tells of a screen whether its pictures are wanted
 * @returns the newest release first; within a release in the order of content/en/screens.yaml
 */
export async function picturesOf(
  local: Local,
  means: (screen: CollectionEntry<'screens'>['data'], id: string) => boolean,
): Promise<readonly Picture[]> {
  const pictures = await getCollection('pictures');
  const wanted = (await local.all('screens')).filter(({ data, id }) => means(data, id));
  return wanted
    .flatMap(({ id, data: { alt, answer, at } }) =>
      pictures
        .filter(({ data }) => data.screen.id === id)
        .map(({ data }) => ({ data, alt: alt.replace('{shows}', data.shows), answer, at })),
    )
    .sort((a, b) => compareReleases(b.data.release, a.data.release));
}
