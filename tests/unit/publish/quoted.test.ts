import { expect, test } from 'vitest';
import { quotedIn, withLanguages } from '../../../src/publish/quoted.ts';

const english = quotedIn(
  '<p>It says "unknown requestId", or "Approved" and "who waits".</p><script>"not a text"</script>',
);

test('what a page quotes is what stands in marks between its tags', () => {
  expect([...english]).toEqual(['unknown requestId', 'Approved', 'who waits']);
});

test('what English quotes word by word is English in another language, in any marks', () => {
  expect(withLanguages('<p title="unknown requestId">Dice "unknown requestId".</p>', english)).toBe(
    '<p title="unknown requestId">Dice "<span lang="en-GB">unknown requestId</span>".</p>',
  );
  expect(withLanguages('<p>&quot;unknown requestId&quot;</p>', english)).toContain('&quot;<span');
  expect(withLanguages('<p>它说“unknown requestId”。</p>', english)).toContain('“<span lang="en-GB">');
});

test('a single word, a quotation of ours and what is no text stay as they are', () => {
  const page =
    '<p>"Approved" y "quién espera"</p><script>"unknown requestId"</script><textarea>"who waits"</textarea>';
  expect(withLanguages(page, english)).toBe(page);
});
