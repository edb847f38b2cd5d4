import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import sharp from 'sharp';
import { packagedChromium } from '../../tools/programs/chromium-package.ts';
import { test as base } from '../support/test.ts';

/** Phone and desk: what is seen without scrolling much. */
const SIZES = {
  phone: { width: 390, height: 1500 },
  desk: { width: 1280, height: 1100 },
} as const;

/**
 * How a picture is taken and compared: another processor may smooth the edge of a letter otherwise, but no word,
 * line or pale ground may go unseen.
 */
const COMPARED = { maxDiffPixels: 60, threshold: 0.02 } as const;

/** Nothing of the machine's own screen and graphics card. */
const ARGS = ['--disable-lcd-text', '--disable-gpu'];

export type Size = keyof typeof SIZES;
export type Scheme = 'light' | 'dark';

/** What of a page a picture shows. */
export interface View {
  /** What to scroll to; the start of the page unless told. */
  readonly at?: Locator;
  /** Take it in dark colours too: where they are of a kind that no other picture has. */
  readonly dark?: boolean;
}

const packaged = await packagedChromium();

interface Pictures {
  needs: undefined;
  /** Compares the page as it is with its approved pictures, at each size. */
  approved: (name: string, view?: View) => Promise<void>;
}

/**
 * Playwright's test in the packaged Chromium with fonts that come as packages, so that a picture is the same on every
 * machine that has one.
 */
export const test = base.extend<Pictures>({
  needs: [
    async ({ browserName: _ }, use, info) => {
      info.skip(
        !packaged,
        'the packaged Chromium, which the pictures are drawn by, is for Linux on x64 only',
      );
      await use(undefined);
    },
    { auto: true },
  ],
  launchOptions: [
    async ({ launchOptions }, use) => {
      if (!packaged) return use(launchOptions);
      const { executablePath } = packaged;
      const env: Record<string, string | undefined> = {
        ...process.env,
        ...packaged.env,
        FONTCONFIG_FILE: resolve('tests/visual/fonts.conf'),
      };
      await use({ ...launchOptions, executablePath, env, args: [...(launchOptions.args ?? []), ...ARGS] });
    },
    { scope: 'worker' },
  ],
  // a scroll that is under way would show the page somewhere else
  contextOptions: { reducedMotion: 'reduce' },
  approved: ({ page }, use, info) =>
    use(async (name, { at, dark = false } = {}) => {
      const views: readonly (readonly [Size, Scheme])[] = [
        ['phone', 'light'],
        ['desk', 'light'],
        ...(dark ? [['desk', 'dark'] as const] : []),
      ];
      for (const [size, scheme] of views) {
        const picture = pictureOf(name, size, scheme);
        await arrange(page, size, scheme, at);
        await compare(expect.soft, page, picture);
        if (info.config.updateSnapshots !== 'none')
          await shrink(info.snapshotPath(picture, { kind: 'screenshot' }));
      }
    }),
});

/** The file name of a picture. */
export const pictureOf = (name: string, size: Size, scheme: Scheme): string =>
  `${[name, size, ...(scheme === 'dark' ? [scheme] : [])].join('-')}.webp`;

/** Brings a page to where a picture is taken. */
export async function arrange(
  page: Page,
  size: Size,
  colorScheme: Scheme,
  at = page.locator('html'),
): Promise<void> {
  // what lies under the pointer after a scroll would look pressed or hovered
  await page.mouse.move(0, 0);
  await page.setViewportSize(SIZES[size]);
  await page.emulateMedia({ colorScheme });
  await at.evaluate((part) => part.scrollIntoView({ behavior: 'instant' }));
}

/**
 * Compares what a page shows now with an approved picture.
 *
 * @param expects Playwright's expect, or its soft kind
 * @throws where they differ
 */
export function compare(
  expects: typeof expect | typeof expect.soft,
  page: Page,
  picture: string,
): Promise<void> {
  return expects(page).toHaveScreenshot(picture, COMPARED);
}

/** Writes a picture anew with the same pixels in a quarter of the bytes: the browser's own packing is a quick one. */
async function shrink(file: string): Promise<void> {
  writeFileSync(file, await sharp(readFileSync(file)).webp({ lossless: true, effort: 4 }).toBuffer());
}

export { expect };
