import { expect, test } from 'vitest';
import { excerpt, marked } from '../../../src/search/marked.ts';

const shown = (text: string, ...terms: string[]): string =>
  marked(text, new Set(terms))
    .map(({ text: piece, hit }) => (hit ? `[${piece}]` : piece))
    .join('');

test('whole words are marked, whatever their ending, and nothing is lost', () => {
  expect(shown('Approve it: the approval, once approved.', 'approv')).toBe(
    '[Approve] it: the [approval], once [approved].',
  );
  expect(shown('AUTH_TOKEN_MISMATCH', 'token')).toBe('AUTH_[TOKEN]_MISMATCH');
  expect(shown('tokens’ café', 'cafe', 'token')).toBe('[tokens]’ [café]');
  expect(shown('reproved', 'approv')).toBe('reproved');
  expect(marked('', new Set())).toEqual([]);
});

test('an excerpt begins and ends with whole words, near what was looked for', () => {
  const text = `${'before '.repeat(30)}the origin list ${'after '.repeat(60)}`.trim();
  const part = excerpt(text, new Set(['origin']));
  expect(part).toMatch(/^… (?:before )+the origin list (?:after )+…$/);
  expect(part.length).toBeLessThan(160);
  expect(excerpt('The origin is short.', new Set(['origin']))).toBe('The origin is short.');
  expect(excerpt('Nothing of it.', new Set(['origin']))).toBe('');
});

test('of Chinese the signs are marked that were looked for, beside other words', () => {
  expect(shown('设备还没有配对', '配对')).toBe('设备还没有[配对]');
  // two pairs that share a sign
  expect(shown('需要配对', '要配', '配对')).toBe('需[要配对]');
  expect(shown('令牌 token 不匹配', 'token', '不匹', '匹配')).toBe('令牌 [token] [不匹配]');
  expect(shown('等。', '等')).toBe('[等]。');
});

test('an excerpt of Chinese may begin and end anywhere, for it has no spaces', () => {
  const text = `${'先'.repeat(100)}配对${'后'.repeat(300)}`;
  const part = excerpt(text, new Set(['配对']));
  expect(part).toMatch(/^… 先{39,40}配对后+ …$/);
  expect(part.length).toBeGreaterThan(100);
});
