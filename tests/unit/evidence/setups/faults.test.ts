import { expect, test } from 'vitest';
import { SETUP_IN_COMMANDS, SETUP_IN_TEXT } from '../../../../src/evidence/parsers/setup.ts';
import { redact } from '../../../../src/evidence/redact.ts';
import { toldIn } from '../../../../src/evidence/told.ts';
import { unnoticed } from '../../../support/faults.ts';
import { ROWS } from './rows.ts';

const TEXTS = ROWS.map(([text]) => redact(text).text);
const COMMANDS = TEXTS.map(
  (text) =>
    `${toldIn(text)
      .typed.map(({ command }) => command)
      .join('\n')}\n${text}`,
);

/** What each wording finds in each text. */
const looks = (texts: readonly string[], wording: RegExp) => () =>
  texts.map((text) => Array.from(text.matchAll(wording), ([piece]) => piece));

test.each([
  ...SETUP_IN_TEXT.map(([code, wording]) => [code, wording, TEXTS] as const),
  ...SETUP_IN_COMMANDS.map(([code, wording]) => [code, wording, COMMANDS] as const),
])('%s: each part of the wording has a text that fails without it', (_, wording, texts) => {
  expect(unnoticed(wording, looks(texts, wording))).toEqual([]);
});
