import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules of axe that look at colours; all others find the same in any colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Lists what axe finds in a page, one line each.
 *
 * @param only colours, where the page was looked at in others before
 */
export async function faults(page: Page, only?: 'colours'): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations, passes } = await (only ? axe.withRules(COLOUR_RULES) : axe.withTags(RULES)).analyze();
  expect(passes.length).toBeGreaterThan(only ? 0 : 10);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Elements that make a page scroll sideways, with how wide the page is. */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((each) => each.getBoundingClientRect().right > clientWidth + 0.5)
      .map((each) => `${each.tagName}.${each.className} at ${clientWidth}`)
      .slice(0, 3);
  });
}
