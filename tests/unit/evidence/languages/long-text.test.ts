import { expect, test } from 'vitest';
import { inEnglish, SEARCHED } from '../../../../src/evidence/languages/in-english.ts';
import { loadLanguage } from '../../../../src/evidence/languages/load.ts';
import { textAt } from './recorded-texts.ts';

const es = await loadLanguage('es');

const TITLE = textAt('2026.9.6', 'es', 'pairing.title') ?? '';

test.each([
  ['a known title over and over', `${TITLE}\n`],
  ['a known title in one line', `${TITLE} `],
  ['blanks', ' '],
  ['commas', ', '],
  ['marks', '\u0301'],
])('a long text does not hold the page up: %s', (_, piece) => {
  const text = piece.repeat(SEARCHED / piece.length);
  const start = performance.now();
  inEnglish(`${TITLE}${text}${TITLE}`, es);
  expect(performance.now() - start).toBeLessThan(2_000);
});
