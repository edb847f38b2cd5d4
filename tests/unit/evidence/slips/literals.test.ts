import { expect, test } from 'vitest';
import { KNOWN_TEXTS } from '../../../../src/evidence/slips/known.ts';
import { literalsOf } from '../../../../src/evidence/slips/literals.ts';

test.each([
  ['pairing[ _-]required(?!\\?)', ['pairing required']],
  ['gateway (?:token|password) missing', ['gateway token missing', 'gateway password missing']],
  ['certificate (?:has )?expired', ['certificate expired', 'certificate has expired']],
  ['\\bNOT_PAIRED\\b', ['NOT_PAIRED']],
  ['can.t open|^stop$', ["can't open", 'stop']],
  ['requires?', ['require', 'requires']],
  ['a(?<name>b|c(?:d|e))', ['ab', 'acd', 'ace']],
  ['gateway\\.mode', ['gateway.mode']],
  // what cannot be written out
  ['error .{0,40} devices|x[a-z]y|\\d{4}|a+|[^b]', []],
])('%s', (source, texts) => {
  expect(literalsOf(source)).toEqual(texts);
});

test('texts are known that people see most', () => {
  const known = KNOWN_TEXTS.map(({ text }) => text);
  expect(known).toEqual(
    expect.arrayContaining(['pairing required', 'origin not allowed', 'AUTH_TOKEN_MISMATCH', 'ECONNREFUSED']),
  );
});
