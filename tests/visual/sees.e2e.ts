import type { Page } from '@playwright/test';
import { CheckPage } from '../support/check-page.ts';
import { arrange, compare, expect, pictureOf, test } from './picture.ts';

/** The approved pictures that faults are held against: where each starts, and what brings the page there. */
const PICTURES = {
  cause: (page: Page) => page.goto('/causes/new-device/').then(() => page.locator('html')),
  guide: (page: Page) => page.goto('/guide/').then(() => page.locator('html')),
  'state-proved': async (page: Page) => {
    const check = new CheckPage(page);
    await check.open();
    await check.read('disconnected (1008): origin not allowed');
    return check.verdict;
  },
};

/** What is lost or pale, in which picture and to which selector. */
const FAULTS: readonly (readonly [string, keyof typeof PICTURES, string, style: string])[] = [
  ['the headline', 'cause', 'h1', 'visibility: hidden'],
  ['the lead', 'cause', '.lead', 'visibility: hidden'],
  ['the gate timeline', 'cause', '.timeline', 'visibility: hidden'],
  ['the sign of one gate', 'cause', '.timeline [data-gate=pairing] .sign', 'visibility: hidden'],
  ['the button that copies', 'cause', '[data-copy]:visible', 'visibility: hidden'],
  ['the frame of a command', 'guide', '.command', 'border-color: transparent'],
  ['the ground of a note', 'guide', '.note', 'background: none'],
  ['the font of a command', 'guide', '.command code', 'font-family: sans-serif'],
  ['the word of a verdict', 'state-proved', '[data-part=word]', 'visibility: hidden'],
  ['the headline of a verdict', 'state-proved', '[data-part=headline]', 'visibility: hidden'],
  ['the gates of a verdict', 'state-proved', '[data-timeline=result]', 'visibility: hidden'],
];

test.beforeEach(({ page: _ }, info) => {
  test.skip(info.config.updateSnapshots !== 'none', 'a fault would be approved');
});

for (const [fault, name, selector, style] of FAULTS)
  test(`${fault}: a loss is seen`, async ({ page }) => {
    const picture = pictureOf(name, 'desk', 'light');
    await arrange(page, 'desk', 'light', await PICTURES[name](page));
    await compare(expect, page, picture);
    await page
      .locator(selector)
      .first()
      .evaluate((element: HTMLElement, css) => {
        element.style.cssText = css;
      }, style);
    await expect(compare(expect, page, picture)).rejects.toThrow(/\d+ pixels .* are different/);
  });
