import { expect, test } from 'vitest';
import { Languages } from '../../../src/troubleshooter/languages.ts';

const TEXT = 'Aprueba este navegador';

test('a language is waited for once, and is there from then on', async () => {
  const languages = new Languages();
  expect(languages.of(TEXT)).toEqual({ id: 'es', language: undefined });
  await languages.load(TEXT);
  expect(languages.of(TEXT)?.language).toHaveProperty(['Approve this browser']);
  expect(languages.load('Seleccione: autenticación')).toBeUndefined();
});

test('for English nothing is waited for', () => {
  const languages = new Languages();
  expect(languages.of('pairing required')).toBeUndefined();
  expect(languages.load('pairing required')).toBeUndefined();
});
