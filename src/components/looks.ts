import type { Picture } from './pictures-of.ts';

/** A picture beside an answer, and the looks of the dashboard it stands for. */
interface Look extends Pick<Picture, 'data' | 'at'> {
  readonly looks: readonly string[];
}

/** What a look is called: a reader knows the month of a release sooner than its count. */
export const lookOf = (release: string): string => release.split('.', 2).join('.');

/** The looks there are, in the order of the pictures. */
export const allLooks = (pictures: readonly Picture[]): readonly string[] => [
  ...new Set(pictures.map(({ data }) => lookOf(data.release))),
];

/**
 * Says in which looks each picture of an answer is shown: from its own release on, until one is pictured that has
 * another. A screen that was not met in a release may be met there still.
 *
 * @param pictures all that are shown beside answers, newest release first
 * @returns the pictures of that answer, newest release first; one a look at most
 */
export function looksOf(pictures: readonly Picture[], answer: string): readonly Look[] {
  const own = pictures.filter((picture) => picture.answer === answer);
  const looks = allLooks(pictures);
  const found: (Look & { looks: string[] })[] = [];
  for (const [place, look] of looks.entries()) {
    const picture = own.find(({ data }) => looks.indexOf(lookOf(data.release)) >= place);
    const same = found.find(({ data }) => data === picture?.data);
    if (same) same.looks.push(look);
    else if (picture) found.push({ ...picture, looks: [look] });
  }
  return found;
}
