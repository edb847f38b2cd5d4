import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/evidence/languages/language.ts';
import { loadLanguage } from '../../../src/evidence/languages/load.ts';
import { WORDS } from '../../../src/evidence/languages/words.ts';
import { isEnglish } from '../../../tools/releases/languages/english.ts';
import { readLiteral } from '../../../tools/releases/languages/literal.ts';
import { recordedTexts, withRelease } from '../../../tools/releases/languages/rows.ts';
import { languageOf } from '../../../tools/releases/languages/table.ts';
import { indexOf } from '../../../tools/releases/languages/words.ts';

const ROWS = recordedTexts();

describe('what the site reads languages by is made of what was recorded', () => {
  test.each(LANGUAGES)('%s', async (language) => {
    expect(await loadLanguage(language)).toEqual(languageOf(language, ROWS));
  });

  test('the words of the index', () => expect(WORDS).toEqual(indexOf(ROWS, isEnglish)));
});

test('all languages are at most 25 KB with brotli, each at most 3 KB', () => {
  const sizes = LANGUAGES.map(
    (language) => brotliCompressSync(readFileSync(`src/evidence/languages/data/${language}.ts`)).length,
  );
  expect(Math.max(...sizes)).toBeLessThan(3 * 1024);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(25 * 1024);
});

describe('texts are read out of a script without running it', () => {
  test('in every kind of quotation marks, with escapes, in groups', () => {
    const source = "x={a:`one \\`two\\``,\"b c\":\"\\u00e9\\n\",d:{'e':'it\\'s',f:`$5`}},y";
    expect(readLiteral(source, 2)).toEqual({
      tree: { a: 'one `two`', 'b c': 'é\n', d: { e: "it's", f: '$5' } },
      end: source.length - 2,
    });
  });

  test.each(['[1]', '{a:1}', '{a:b}', '{a:`$' + '{b}`}', '{...a}', '{a:`b`', '{a:`b'])(
    '%s is no object of texts',
    (text) => {
      expect(readLiteral(text, 0)).toBeUndefined();
    },
  );
});

test('a release takes the place of what was recorded of it before', () => {
  const row = { language: 'es', key: 'a.title', text: 'Uno', releases: ['2026.8.2', '2026.9.6'] };
  const said = new Map([['es', { 'a.title': 'Dos' }]]);
  expect(withRelease([row], '2026.9.6', said)).toEqual([
    { ...row, releases: ['2026.8.2'] },
    { ...row, text: 'Dos', releases: ['2026.9.6'] },
  ]);
  expect(withRelease([{ ...row, releases: ['2026.9.6'] }], '2026.9.6', said)).toHaveLength(1);
});

test('every release whose package has a dashboard in several languages is recorded', () => {
  // all stable ones from 2026.2.17 to 2026.9.6 but 2026.3.22, whose package has no dashboard
  expect(new Set(ROWS.flatMap(({ releases }) => releases)).size).toBe(80);
});
