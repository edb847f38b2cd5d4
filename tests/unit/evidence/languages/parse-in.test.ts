import { describe, expect, test } from 'vitest';
import { loadLanguage } from '../../../../src/evidence/languages/load.ts';
import { parseIn } from '../../../../src/evidence/languages/parse-in.ts';
import { parsePaste } from '../../../../src/evidence/parse.ts';

const es = await loadLanguage('es');

const TEXT =
  'Aprueba este navegador\ndevice pairing required (requestId: d9651191-da84-4363-aacb-b92402248098)';

test('English is read as ever', () => {
  expect(parseIn(undefined, TEXT)).toEqual(parsePaste(TEXT));
});

test('the language is named, with what was said and what it means', () => {
  const { findings } = parseIn({ id: 'es', language: es }, TEXT);
  expect(findings.at(-1)).toEqual({
    code: 'text-language',
    source: 'paste',
    values: {
      language: 'Spanish',
      words: '\u2068Aprueba este navegador\u2069',
      meaning: 'Approve this browser',
    },
  });
});

describe('a command beside a known text', () => {
  const typed = (text: string): readonly string[] =>
    parseIn({ id: 'es', language: es }, text)
      .findings.map(({ code }) => code)
      .filter((code) => /^(?:typed|failed)-/.test(code));

  test('is the dashboard’s advice', () => {
    expect(
      typed('Aprueba este navegador\n¿Prefieres un enlace? Ejecuta\nopenclaw dashboard\nError sin procesar'),
    ).toEqual([]);
  });

  test('is the reader’s own where it stands behind a prompt, or before the screen', () => {
    expect(typed('openclaw dashboard\nAprueba este navegador')).toEqual(['typed-dashboard']);
    expect(typed('Aprueba este navegador\n$ openclaw devices list')).toEqual(['typed-devices-list']);
  });
});

describe('without what the language is read by', () => {
  test('the English in the text is read, and the rest is said', () => {
    const { findings } = parseIn({ id: 'es', language: undefined }, TEXT);
    expect(findings.map(({ code }) => code)).toEqual([
      'said-pairing-not-approved',
      'text-language-not-loaded',
    ]);
    expect(findings.at(-1)).toEqual({
      code: 'text-language-not-loaded',
      source: 'paste',
      values: { language: 'Spanish' },
    });
  });
});

test('a text in the language that holds nothing of the dashboard is what it is without', () => {
  const text = 'no sé qué hacer: unauthorized: gateway token missing';
  expect(parseIn({ id: 'es', language: es }, text)).toEqual(parsePaste(text));
});

test('a secret beside a known text is taken out', () => {
  const secret = 'a3f9c2e8b7d1a3f9c2e8b7d1a3f9c2e8b7d1a3f9c2e8b7d1';
  const parsed = parseIn({ id: 'es', language: es }, `Aprueba este navegador\ntoken=${secret}`);
  expect(JSON.stringify(parsed)).not.toContain(secret);
  expect(parsed.removed).toHaveLength(1);
});
