import { readFileSync } from 'node:fs';
import { sitePaths } from '../support/site-map.ts';
import { type Described, structuredIn } from '../support/structured.ts';
import { expect, test } from '../support/test.ts';

/** What a page is said to hold; search engines punish what a user cannot see. */
function claims(described: Described): readonly string[] {
  if (described['@type'] === 'TechArticle') return [described.headline, described.description];
  if (described['@type'] === 'HowTo') return described.step.map((step) => step.text);
  return described.mainEntity.flatMap(({ name, acceptedAnswer }) => [name, acceptedAnswer.text]);
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('what pages tell search engines has all they need, and stands on the page', async ({ page }) => {
  test.setTimeout(180_000);
  const seen = new Map<string, number>();
  for (const path of sitePaths()) {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    for (const described of structuredIn(readFileSync(`dist${file}`, 'utf8'))) {
      const type = described['@type'];
      seen.set(type, (seen.get(type) ?? 0) + 1);
      expect
        .soft(new URL('url' in described ? described.url : `http://localhost${path}`).pathname)
        .toBe(path);
      await page.goto(path);
      const shown = plain(await page.locator('main').evaluate((main) => main.textContent));
      for (const claim of claims(described)) {
        // a step is told in one piece, and shown as a sentence and a command
        const [sentence = '', ...command] = plain(claim).split(
          /(?<=[.:]) (?=openclaw |docker |curl |ssh |kubectl )/,
        );
        for (const part of [sentence, command.join(' ')]) expect.soft(shown, path).toContain(part);
      }
    }
  }
  expect(seen.get('TechArticle')).toBeGreaterThan(60);
  expect(seen.get('HowTo')).toBe(13);
  expect(seen.get('FAQPage')).toBe(1);
});

test('a block that lacks what search engines need is seen', () => {
  const page = (object: object): string =>
    `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': [object] })}</script>`;
  const howTo = { '@type': 'HowTo', name: 'a', description: 'b', url: 'https://x.example/' };
  const step = { '@type': 'HowToStep', position: 1, text: 'c' };
  expect(structuredIn(page({ ...howTo, step: [step] }))).toHaveLength(1);
  expect(() => structuredIn(page(howTo))).toThrow();
  expect(() => structuredIn(page({ ...howTo, step: [{ ...step, position: 2 }] }))).toThrow();
  expect(() =>
    structuredIn(page({ '@type': 'FAQPage', mainEntity: [{ '@type': 'Question', name: 'a?' }] })),
  ).toThrow();
});
