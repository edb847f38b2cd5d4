import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { TRANSLATIONS } from '../../src/i18n/locales.ts';
import {
  differences,
  digestOf,
  filesOf,
  isLeft,
  ownWords,
  wordsIn,
} from '../../tools/translations/compare.ts';

/** What a gateway says, by its place: it is English wherever it is shown. */
const SAID = ['pasteExample', 'example'];

/** A word of the glossary of a language. */
interface Term {
  readonly of: string;
  readonly use: string;
  readonly never: readonly string[];
}

describe.each(TRANSLATIONS)('%s', (locale) => {
  const terms = parse(readFileSync(`content/${locale}/terms.yaml`, 'utf8')) as readonly Term[];
  const digests = JSON.parse(readFileSync(`content/${locale}/digests.json`, 'utf8')) as Record<
    string,
    string
  >;

  test('every English file is translated, and nothing else is there', () => {
    expect(filesOf(locale)).toEqual(filesOf('en'));
  });

  test.each(filesOf(locale))('%s has every text of the English one, and what must stay in it', (file) => {
    const [english, translated] = [wordsIn('en', file), wordsIn(locale, file)];
    expect(Object.keys(translated).sort()).toEqual(Object.keys(english).sort());
    const wrong = Object.entries(english).flatMap(([key, text]) => {
      const own = translated[key] ?? '';
      const left = !SAID.includes(key) && isLeft(text, own) ? ['is English'] : [];
      return [...left, ...differences(text, own)].map((line) => `${key}: ${line}`);
    });
    expect(wrong).toEqual([]);
  });

  test('none is older than its English source: node tools/translations/note.ts, once it was held against it', () => {
    expect(filesOf(locale).filter((file) => digests[file] !== digestOf(file))).toEqual([]);
  });

  test('one word stands for one thing', () => {
    const wrong = filesOf(locale).flatMap((file) =>
      Object.entries(wordsIn(locale, file)).flatMap(([key, text]) => {
        const own = ownWords(text);
        const found = terms.flatMap(({ use, never }) =>
          never
            .filter((word) =>
              new RegExp(/^\p{Script=Han}/u.test(word) ? word : `(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(
                own,
              ),
            )
            .map((word) => `not ${word} but ${use}`),
        );
        return found.map((line) => `${file}, ${key}: ${line}`);
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the comparison', () => {
  test.each([
    ['Run {command} now.', 'Ahora.', 'slots: without {command}'],
    ['Type `openclaw status`.', 'Escribe `openclaw estado`.', 'code: without `openclaw status`'],
    ['See [this](/a/).', 'Mira [esto](/b/).', 'links: without ](/a/)'],
    ['<Command id="a" />', '', 'tags: without <Command id="a" />'],
    ['Since 2026.4.20.', 'Desde 2026.4.2.', 'releases: without 2026.4.20'],
    ['No[: {x}].', 'No: {x}.', 'texts in square brackets with a slot: 0 for 1'],
    ['## A\n\n## B', '## A', 'headings: 1 for 2'],
  ])('sees what is missing in place of "%s"', (english, translated, line) => {
    expect(differences(english, translated)).toContain(line);
    expect(differences(english, english)).toEqual([]);
  });

  test('sees what was left in English, and not a name or a quotation', () => {
    expect(isLeft('Leave this page open.', 'Leave this page open.')).toBe(true);
    expect(isLeft('Leave this page open.', 'Deja abierta esta página.')).toBe(false);
    expect(isLeft('Docker Compose', 'Docker Compose')).toBe(false);
    expect(isLeft('"pairing required by me"', '"pairing required by me"')).toBe(false);
  });
});
