import { expect, type Locator, type Page } from '@playwright/test';
import { packagedChromium } from '../../tools/programs/chromium-package.ts';
import { test as base } from '../support/test.ts';

/** Phone, tablet and desk: what is seen without scrolling much. */
const SIZES = {
  phone: { width: 390, height: 1500 },
  tablet: { width: 768, height: 1300 },
  desk: { width: 1280, height: 1100 },
} as const;
const SCHEMES = ['light', 'dark'] as const;

/** Pixels that may differ: another processor smooths the edge of a letter otherwise. */
const TOLERANCE = { maxDiffPixelRatio: 0.005, threshold: 0.2 };

const packaged = await packagedChromium();

interface Looks {
  needs: undefined;
  /**
   * Takes or compares a picture of the page as it is, in each size and scheme.
   *
   * @param at what to scroll to; the start of the page unless told
   */
  look: (name: string, at?: Locator) => Promise<void>;
}

/**
 * Playwright's test in the packaged Chromium with its own fonts, so that a picture is the same on every machine
 * that has one.
 */
export const test = base.extend<Looks>({
  needs: [
    async ({ browserName: _ }, use, info) => {
      info.skip(!packaged, 'the packaged Chromium, whose fonts the pictures have, is for Linux on x64 only');
      await use(undefined);
    },
    { auto: true },
  ],
  launchOptions: [
    async ({ launchOptions }, use) => {
      const env = { ...process.env, ...packaged?.env } as Record<string, string>;
      await use(
        packaged ? { ...launchOptions, executablePath: packaged.executablePath, env } : launchOptions,
      );
    },
    { scope: 'worker' },
  ],
  // a scroll that is under way would show the page somewhere else
  contextOptions: { reducedMotion: 'reduce' },
  look: ({ page }, use) => use((name, at) => takeLooks(page, name, at)),
});

async function takeLooks(page: Page, name: string, at = page.locator('html')): Promise<void> {
  for (const [size, viewport] of Object.entries(SIZES))
    for (const colorScheme of SCHEMES) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await at.evaluate((part) => part.scrollIntoView({ behavior: 'instant' }));
      await expect.soft(page).toHaveScreenshot(`${name}-${size}-${colorScheme}.png`, {
        ...TOLERANCE,
        mask: [page.locator('.steps time:visible')],
      });
    }
}

export { expect };
