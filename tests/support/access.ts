import { expect, type Page } from '@playwright/test';
import axeCore from 'axe-core';

declare global {
  /** In the page, once axe was put there. */
  var axe: typeof axeCore;
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules of axe that look at colours; all others find the same in any colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Lists what axe finds in a page, one line each. The site has no frames, so one run in the page itself sees all of it;
 * the builder for Playwright costs three times the time, for frames and for pages that it opens.
 *
 * @param part colours, where the page was looked at in others before; structure, which is all but them, where another page
 * has the same colours: they take most of the time
 */
export async function faults(page: Page, part: 'all' | 'colours' | 'structure' = 'all'): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(axeCore.source);
  const runOnly: axeCore.RunOnly =
    part === 'colours' ? { type: 'rule', values: COLOUR_RULES } : { type: 'tag', values: TAGS };
  const left = part === 'structure' ? COLOUR_RULES : [];
  const options: axeCore.RunOptions = {
    runOnly,
    resultTypes: ['violations'],
    rules: Object.fromEntries(left.map((rule) => [rule, { enabled: false }])),
  };
  const { found, passed } = await page.evaluate(async (how) => {
    const { violations, passes } = await globalThis.axe.run(how);
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    );
    return { found, passed: passes.length };
  }, options);
  expect(passed).toBeGreaterThan(part === 'colours' ? 0 : 10);
  return found;
}

/** Elements that make a page scroll sideways, with how wide the page is. */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    // to the left where the page runs from right to left
    return [...document.querySelectorAll('body *')]
      .filter((each) => {
        const { left, right, width } = each.getBoundingClientRect();
        return width > 1 && (right > clientWidth + 0.5 || left < -0.5);
      })
      .map((each) => `${each.tagName}.${each.className} at ${clientWidth}`)
      .slice(0, 3);
  });
}
