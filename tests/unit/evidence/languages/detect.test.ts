import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languageIn } from '../../../../src/evidence/languages/detect.ts';
import { SEARCHED } from '../../../../src/evidence/languages/in-english.ts';
import { LANGUAGES, nameOf } from '../../../../src/evidence/languages/language.ts';
import { loadLanguage } from '../../../../src/evidence/languages/load.ts';
import { recordedTexts } from '../../../../tools/releases/languages/rows.ts';

const ROWS = recordedTexts();
const RECORDINGS = new URL('../../../recordings/', import.meta.url);

test.each(['en', ...LANGUAGES])('every recorded text in %s is taken for what it is', (language) => {
  const guessed = ROWS.filter((row) => row.language === language).map(({ text }) => languageIn(text));
  expect(new Set(guessed)).toEqual(new Set([language === 'en' ? undefined : language]));
});

test('every language that a dashboard was recorded in has a file and a name', async () => {
  expect(new Set(ROWS.map(({ language }) => language))).toEqual(new Set(['en', ...LANGUAGES]));
  for (const language of LANGUAGES)
    expect(await loadLanguage(language)).toHaveProperty(['Approve this browser']);
  expect(LANGUAGES.map((id) => nameOf(id))).toContain('Simplified Chinese');
  expect(new Set(LANGUAGES.map((id) => nameOf(id))).size).toBe(LANGUAGES.length);
});

test('nothing that gateways, commands and dashboards print in English is taken for another language', () => {
  const files = readdirSync(RECORDINGS).filter((file) => /\.jsonl$/.test(file) && file !== 'languages.jsonl');
  const lines = new Set(files.flatMap((file) => readFileSync(new URL(file, RECORDINGS), 'utf8').split('\n')));
  expect(lines.size).toBeGreaterThan(300);
  expect([...lines].filter((line) => languageIn(line) !== undefined)).toEqual([]);
});

test('a language holds only what its dashboards say', async () => {
  for (const language of LANGUAGES) expect(Object.values(await loadLanguage(language))).not.toContain('');
  expect(await loadLanguage('fr')).not.toHaveProperty('status-service-stopped');
});

test('of a long text the end counts', () => {
  const rest = 'the gateway '.repeat(SEARCHED / 12);
  expect(languageIn(`autenticación ${rest}`)).toBeUndefined();
  expect(languageIn(`${rest} autenticación`)).toBe('es');
});

test('words of different languages: the one that has most of them', () => {
  expect(languageIn('autenticación requerida pendiente nicht')).toBe('es');
  expect(languageIn('dieser Browser ist nicht erlaubt, autenticacion')).toBe('de');
});
