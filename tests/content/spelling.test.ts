import { readFileSync } from 'node:fs';
import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';
import { expect, test } from 'vitest';
import { everyText } from './texts.ts';

const OWN = 'tests/content/words.txt';
const own = readFileSync(OWN, 'utf8').trim().split('\n');
const british = nspell({ aff: Buffer.from(dictionary.aff), dic: Buffer.from(dictionary.dic) });
for (const word of own) british.add(word);

/** The words of a text, without code, addresses, slots, and names with digits, dots or capitals inside. */
function wordsIn(text: string): readonly string[] {
  return text
    .replace(/`[^`]*`|“[^”]*”|"[^"]*"|\{[^}]*\}|<[^>]*>/g, ' ')
    .split(/[\s()[\],;:!?…/–-]+/)
    .map((word) => word.replace(/^['’.*#]+|['’.*]+$/g, '').replace(/['’]s$/, ''))
    .filter((word) => /^[\p{L}'’]{2,}$/u.test(word) && !/\p{Ll}\p{Lu}/u.test(word));
}

const right = (word: string): boolean => british.correct(word.replaceAll('’', "'"));

test('every word of the content is spelt as in Britain', () => {
  const wrong = everyText().flatMap(({ file, text }) =>
    wordsIn(text)
      .filter((word) => !right(word))
      .map((word) => `${word} in ${file}`),
  );
  expect([...new Set(wrong)]).toEqual([]);
});

test('the list of own words is sorted and holds only words that are used and in no dictionary', () => {
  expect(own).toEqual([...own].sort((a, b) => a.localeCompare(b, 'en')));
  const plain = nspell({ aff: Buffer.from(dictionary.aff), dic: Buffer.from(dictionary.dic) });
  const used = new Set(everyText().flatMap(({ text }) => wordsIn(text)));
  expect(own.filter((word) => plain.correct(word) || !used.has(word))).toEqual([]);
});

test('a slip and an American spelling are found', () => {
  expect(['recieve', 'color', 'behavior', 'approove'].filter(right)).toEqual([]);
});
