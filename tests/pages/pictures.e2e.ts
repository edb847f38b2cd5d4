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
  await page.locator('[data-pictures]').click();
  await expect(answers(page).first()).toBeFocused();
  await expect.poll(() => drawn(page)).toBeGreaterThan(0);
});
