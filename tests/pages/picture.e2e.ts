import { truncateSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { CheckPage } from '../support/check-page.ts';
import { PICTURE, PictureInput } from '../support/picture-input.ts';
import { expect, test } from '../support/test.ts';

/** Below the site's home. */
const READER = /_astro\/picture-\w+\/(?:reader\.js|tesseract\.bin|english\.bin)$/;

test('a picture that is chosen is read, its words can be corrected, and are checked as any', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  const picture = new PictureInput(page);
  await new CheckPage(page).open();
  // it costs nothing until it is used
  expect(asked.filter((line) => READER.test(line))).toEqual([]);
  await picture.paste.fill('OpenClaw on my NAS');
  await picture.read();
  await expect(picture.paste).toHaveValue(/^OpenClaw on my NAS\n[\s\S]*Device pairing required/);
  await expect(picture.paste).toBeFocused();
  await expect(picture.root.locator('canvas')).toBeVisible();
  // nothing leaves the page, and the picture is not kept
  const home = new URL(page.url()).origin;
  expect(asked.filter((line) => !line.startsWith(`GET ${home}/`))).toEqual([]);
  expect(asked.filter((line) => READER.test(line)).length).toBeGreaterThanOrEqual(3);
  const check = new CheckPage(page);
  await page.locator('[data-action=check]').click();
  await check.settled();
  await check.says('new-device', 'likely');
  // put away and begun again, the picture is forgotten
  await page.locator('[data-action=restart]:visible').first().click();
  await picture.is('none');
});

test('one that is pasted or dropped is read after a word, for it costs something', async ({ page }) => {
  const picture = new PictureInput(page);
  await new CheckPage(page).open();
  for (const how of ['paste', 'drop'] as const) {
    // the browser would leave the page for it
    expect(await picture.give(how)).toBe(false);
    await picture.is('offered');
    await expect(picture.root.getByText('4.1 MB from this site')).toBeVisible();
    await picture.root.getByRole('button', { name: 'Cancel' }).click();
    await picture.is('none');
  }
  await picture.give('drop');
  await picture.root.getByRole('button', { name: 'Read this picture' }).click();
  await picture.is('done');
  await expect(picture.paste).toHaveValue(/pairing required/);
});

test('a log that is dropped is taken as the text it is', async ({ page }) => {
  const picture = new PictureInput(page);
  await new CheckPage(page).open();
  await picture.paste.fill('typed');
  const log = Buffer.from('disconnected (1008): pairing required\n');
  await picture.file.setInputFiles({ name: 'gateway.log', mimeType: '', buffer: log });
  await expect(picture.paste).toHaveValue('typed\ndisconnected (1008): pairing required');
  await picture.is('none');
});

test('where words are pasted with a picture of them, the words are taken', async ({ page }) => {
  const picture = new PictureInput(page);
  await new CheckPage(page).open();
  await picture.file.setInputFiles([]);
  expect(await picture.give('paste', 'image/png', 'pairing required')).toBe(true);
  await picture.is('none');
});

test('it can be cancelled while it is fetched, and begun again', async ({ page }) => {
  const picture = new PictureInput(page);
  await new CheckPage(page).open();
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/english\.bin$/, async (route) => {
    await held;
    await route.continue();
  });
  await picture.file.setInputFiles(PICTURE);
  await picture.is('working');
  await expect(picture.root.getByText('Fetching what reads the picture')).toBeVisible();
  await expect(picture.root.getByRole('progressbar')).toBeVisible();
  await picture.root.getByRole('button', { name: 'Cancel' }).click();
  await picture.is('none');
  release();
  await picture.read();
});

test.describe('each way to fail has a sentence, and leaves what was typed', () => {
  const FAILURES: Readonly<Record<string, (page: Page, picture: PictureInput) => Promise<void>>> = {
    'no-picture': (_, { file }) =>
      file.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('no picture') }),
    'too-large': (_, { file }) => {
      const large = test.info().outputPath('large.png');
      writeFileSync(large, '');
      truncateSync(large, 40_000_001);
      return file.setInputFiles(large);
    },
    'no-network': async (page, { file }) => {
      await page.route(/tesseract\.bin$/, (route) => route.abort());
      await file.setInputFiles(PICTURE);
    },
    'cannot-run': async (page, { file }) => {
      // a browser that cannot run what came is not had here: what comes is nothing to be run
      await page.route(/tesseract\.bin$/, (route) => route.fulfill({ body: gzipSync('no program') }));
      await file.setInputFiles(PICTURE);
    },
    'no-words': async (page, { file }) => {
      const bytes = await page.evaluate(async () => {
        const canvas = new OffscreenCanvas(200, 100);
        canvas.getContext('2d')?.fillRect(0, 0, 200, 100);
        return [...new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())];
      });
      await file.setInputFiles({ name: 'black.png', mimeType: 'image/png', buffer: Buffer.from(bytes) });
    },
  };
  for (const [failure, provoke] of Object.entries(FAILURES))
    test(failure, async ({ page }) => {
      const picture = new PictureInput(page);
      await new CheckPage(page).open();
      await picture.paste.fill('typed');
      await provoke(page, picture);
      await picture.is('failed');
      await expect(picture.root.locator('.problem:visible')).toHaveCount(1);
      await expect(picture.root.locator(`[data-failure=${failure}]`)).toBeVisible();
      await expect(picture.paste).toHaveValue('typed');
      // another try is not held back by the one before
      await page.unrouteAll();
      await picture.read();
    });

  test('the part that reads cannot be loaded', async ({ page }) => {
    const picture = new PictureInput(page);
    await new CheckPage(page).open();
    await page.route(/\/view\.[\w-]+\.js/, (route) => route.abort());
    await picture.file.setInputFiles(PICTURE);
    await expect(picture.root.locator('[data-no-view]')).toBeVisible();
    await page.unrouteAll();
    await picture.read();
    await expect(picture.root.locator('[data-no-view]')).toBeHidden();
  });
});
