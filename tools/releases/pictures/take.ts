import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Clip } from './crop.ts';
import { encode } from './encode.ts';
import { DEVICES, type DeviceName, FOLDER, type Size } from './rows.ts';

/** What stands in every picture in place of an id that is another each time. */
const REQUEST = '47f2421e-2e49-4db9-aed5-298545d40100';

/** Makes what a page shows the same at every recording. */
async function neutral(page: Page): Promise<void> {
  await page.evaluate((request) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode } = texts;
      currentNode.textContent =
        currentNode.textContent?.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, request) ?? '';
    }
  }, REQUEST);
}

/**
 * Takes a picture of what a page shows, on both devices.
 *
 * @param clip finds what to cut out, on each of them
 * @returns how large each is, in the pixels of a page
 */
export async function take(
  page: Page,
  { release, screen }: { readonly release: string; readonly screen: string },
  clip: (page: Page) => Promise<Clip>,
): Promise<Record<DeviceName, Size>> {
  const on = async (device: DeviceName): Promise<Size> => {
    await page.setViewportSize(DEVICES[device]);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await neutral(page);
    const part = await clip(page);
    const picture = await encode(
      await page.screenshot({ clip: part, caret: 'hide', animations: 'disabled' }),
    );
    mkdirSync(join(FOLDER, release), { recursive: true });
    writeFileSync(join(FOLDER, release, `${screen}-${device}.avif`), picture);
    return { width: part.width, height: part.height };
  };
  return { phone: await on('phone'), desk: await on('desk') };
}
