import { FIGURE_WORDS, FIGURES } from '../support/figures.ts';
import { expect, test } from '../support/test.ts';

const WIDTHS = [320, 390, 1280];
/** What small print is: nobody shall have to zoom. */
const LEGIBLE = 12;

for (const [name, path] of Object.entries(FIGURES))
  test(`the figure ${name} says itself in words, and can be read at every width`, async ({ page }) => {
    await page.goto(path);
    const figure = page.getByRole('img', { name: FIGURE_WORDS[name] ?? '', exact: true });
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
