import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from '../support/test.ts';

const words = parse(readFileSync('content/words/figures.yaml', 'utf8')) as Record<string, string>;
/** Each figure and the page that shows it. */
const FIGURES = {
  pairing: '/guide/',
  causes: '/guide/',
  short: '/guide/',
  settings: '/guide/prevention/',
  exposure: '/guide/why-pairing-exists/',
};
const WIDTHS = [320, 390, 1280];
/** What small print is: nobody shall have to zoom. */
const LEGIBLE = 12;

test('there is a page for every figure that has words', () => {
  const figures = Object.keys(words).filter((key) => !key.includes('-'));
  expect(figures.sort()).toEqual(Object.keys(FIGURES).sort());
});

for (const [name, path] of Object.entries(FIGURES))
  test(`the figure ${name} says itself in words, and can be read at every width`, async ({ page }) => {
    await page.goto(path);
    const figure = page.getByRole('img', { name: words[name] ?? '', exact: true });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await expect(figure).toBeVisible();
      const faults = await figure.evaluate((element, legible) => {
        const frame = element.parentElement?.getBoundingClientRect();
        const all = [...element.querySelectorAll('*')];
        const texts = all.filter((each) => [...each.childNodes].some(({ nodeName }) => nodeName === '#text'));
        const small = texts.filter((each) => Number.parseFloat(getComputedStyle(each).fontSize) < legible);
        const outside = all.filter((each) => {
          const { left, right } = each.getBoundingClientRect();
          return !frame || left < frame.left || right > frame.right;
        });
        return {
          texts: texts.length,
          small: small.length,
          outside: outside.map(({ outerHTML }) => outerHTML),
        };
      }, LEGIBLE);
      expect(faults, String(width)).toEqual({ texts: expect.any(Number), small: 0, outside: [] });
      expect(faults.texts).toBeGreaterThan(2);
    }
  });
