import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const TEMPLATES = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.astro'),
);
const SPOKEN = /\b(?:placeholder|aria-label|title|alt)="[^"]*[A-Za-z][^"]*"/g;

/** What a template shows by itself: its text without expressions, tags, scripts and front matter. */
function shownBy(template: string): readonly string[] {
  const markup = template
    .replace(/^---[\s\S]*?\n---/, '')
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<!doctype[^>]*>/i, '');
  const spoken = markup.match(SPOKEN) ?? [];
  let text = markup;
  // the innermost first, until none is left
  while (/\{[^{}]*\}/.test(text)) text = text.replace(/\{[^{}]*\}/g, ' ');
  const words = text.replace(/<[^>]*>/g, ' ').match(/[A-Za-z]{2,}/g) ?? [];
  return [...spoken, ...words];
}

// words that a user reads live in content
test.each(TEMPLATES)('src/%s holds no words of its own', (name) => {
  expect(shownBy(readFileSync(`src/${name}`, 'utf8'))).toEqual([]);
});

test('a word in a template is found', () => {
  expect(
    shownBy('---\nconst a = "no";\n---\n<p title="Why?">{a} Hello {b.map((c) => <i>{c}</i>)}</p>'),
  ).toEqual(['title="Why?"', 'Hello']);
});
