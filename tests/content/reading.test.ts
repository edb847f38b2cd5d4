import { afterAll, describe, expect, test } from 'vitest';
import { pagesOf, paragraphsOf, textsIn } from './pages.ts';
import { readingAge, sentencesIn } from './reading-age.ts';

/** We write for users of twelve to fourteen. Easier is no fault; harder is, though the trade's own words are long. */
const AGE = 14;
/** What fits on a phone without scrolling. */
const WORDS_IN_PARAGRAPH = 60;
const WORDS_IN_SENTENCE = 30;

/** Keys of front matter that are read as running text. */
const READ = ['summary', 'oneLine', 'answer', 'meaning', 'first', 'steps', 'worked'];

const PAGES = ['guide', 'causes', 'faq', 'errors'].flatMap((folder) =>
  pagesOf(folder).map(({ path, data, body }) => ({
    path,
    paragraphs: [
      ...READ.flatMap((key) => textsIn(data[key])).filter((text) => text.includes(' ')),
      ...paragraphsOf(body),
    ],
  })),
);
const ages = PAGES.map(({ path, paragraphs }) => [readingAge(paragraphs), path] as const);

afterAll(() => {
  const sorted = ages
    .toSorted(([a], [b]) => b - a)
    .map(([age, path]) => `${age.toFixed(1).padStart(5)} ${path}`);
  console.log(`Reading age of ${sorted.length} pages, by Flesch and Kincaid:`);
  for (let at = 0; at < sorted.length; at += 3)
    console.log(
      sorted
        .slice(at, at + 3)
        .map((each) => each.padEnd(58))
        .join(''),
    );
});

describe.each(PAGES)('$path', ({ paragraphs }) => {
  test('can be read at fourteen', () => {
    expect(readingAge(paragraphs)).toBeLessThanOrEqual(AGE);
  });

  test('is made of short paragraphs and sentences', () => {
    for (const text of paragraphs) {
      const sentences = sentencesIn([text]);
      expect(sentences.flat().length, text).toBeLessThanOrEqual(WORDS_IN_PARAGRAPH);
      expect(Math.max(...sentences.map(({ length }) => length)), text).toBeLessThanOrEqual(WORDS_IN_SENTENCE);
    }
  });
});

test('a text for lawyers is found too hard', () => {
  const hard =
    'Notwithstanding any contrary provision, authorisation presupposes identification of the administrator.';
  expect(readingAge([hard])).toBeGreaterThan(AGE);
});
