import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../../src/evidence/finding.ts';
import { parsePaste } from '../../../../src/evidence/parse.ts';
import { redact } from '../../../../src/evidence/redact.ts';
import { ROWS } from './rows.ts';

const seen = (text: string): Finding[] =>
  parsePaste(text).findings.filter(({ code }) => code.startsWith('setup-'));

describe('where a gateway runs', () => {
  test.each(ROWS)('%s', (text, ...codes) => {
    expect(seen(text).map(({ code }) => code)).toEqual(codes);
  });

  test('more than a hundred and twenty texts are read', () => expect(ROWS.length).toBeGreaterThan(120));
});

describe('the piece of text that tells', () => {
  const telling = ROWS.filter(([, ...codes]) => codes.length > 0);

  test.each(telling)('of %s is short, and is there once secrets are out', (text) => {
    for (const { values } of seen(text)) {
      const shown = values?.['shown'] ?? '';
      expect(shown).not.toBe('');
      expect(shown.length).toBeLessThanOrEqual(60);
      // what the redaction takes out is shown by a word of ours
      if (!/^(?:\/Users\/…|microsoft-standard-WSL)$/.test(shown))
        expect(redact(text).text.replace(/\s+/g, ' ')).toContain(shown.replace(/…$/, ''));
    }
  });

  test.each([
    ['Config: /Users/verity/x', '/Users/…'],
    ['C:\\Users\\verity\\AppData\\x', '~\\AppData\\x'],
    ['verity@example.org ~ % ls', '‹mail› ~ %'],
  ])('of %s holds no name', (text, shown) => {
    expect(seen(text).map(({ values }) => values?.['shown'])).toEqual([shown]);
  });
});

test.each([
  ['nothing, where it is said that it is not so', `I am not on WSL2 ${'x '.repeat(100)}`, []],
  ['a command of its own', '`ls -la` and `npx openclaw status`', ['npx openclaw status']],
  [
    'the first piece, of the text before commands',
    '$ systemctl --user status openclaw-gateway\nin ~/.config/systemd/user/openclaw-gateway.service',
    ['.config/systemd/user/openclaw-gateway.service'],
  ],
])('shown is %s', (_, text, shown) => {
  expect(seen(text).map(({ values }) => values?.['shown'])).toEqual(shown);
});

test('a report of ours tells nothing of it', () => {
  expect(seen('# x pairing-required report v1\n- docker exec x (`net-refused`)')).toEqual([]);
});
