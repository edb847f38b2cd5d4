import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

/** Collects the pictures of the dashboard that a page asks for. */
function picturesAskedBy(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pictures/')) asked.push(request.url());
  });
  return asked;
}

async function askWhatItSays(page: Page): Promise<void> {
  await page.goto('/check/');
  await page.locator('[data-form] [data-action=ask]').click();
  await expect(page.locator('[data-question=says]')).toBeVisible();
}

const answers = (page: Page) => page.locator('[data-question=says] .pictured');
const look = (page: Page) => page.locator('[data-question=says] [data-look]');
const drawn = (page: Page) =>
  answers(page).evaluateAll((all) => all.filter((each) => each.querySelector('img')?.naturalWidth).length);

test('the question what it says comes with pictures, which are not fetched before', async ({ page }) => {
  const asked = picturesAskedBy(page);
  await page.goto('/check/', { waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
  await askWhatItSays(page);
  const count = await answers(page).count();
  expect(count).toBeGreaterThan(6);
  await answers(page).last().scrollIntoViewIfNeeded();
  await expect.poll(() => drawn(page)).toBe(count);
  await expect(page.locator('[data-pictures]')).toBeHidden();
});

test('who saves data is shown them only when asked for', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const asked = picturesAskedBy(page);
  await askWhatItSays(page);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await expect(look(page)).toBeHidden();
  await page.locator('[data-pictures]').click();
  await expect(answers(page).first()).toBeFocused();
  await expect.poll(() => drawn(page)).toBeGreaterThan(0);
  await expect(look(page)).toBeVisible();
});

test('whose dashboard looks as it did before is shown that, by the keyboard as well', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const asked = picturesAskedBy(page);
  await askWhatItSays(page);
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  expect(asked.filter((url) => url.includes('/2026.2.26/'))).toEqual([]);
  await look(page).focus();
  await page.keyboard.press('End');
  await expect(look(page)).toHaveValue('2026.2');
  const one = page.locator('[data-answer=pairing-required]:visible img:visible');
  await expect(one).toHaveAttribute('src', /\/2026\.2\.26\/pairing-phone\.avif$/);
  await expect.poll(() => one.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  // that release knew no such refusal
  await expect(page.locator('[data-answer=proxy-attribution]')).not.toHaveClass(/pictured/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.locator('[data-answer=pairing-required]').click();
  await expect(page.locator('[data-question=says]')).toBeHidden();
});
