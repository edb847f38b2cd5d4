import type { Page } from '@playwright/test';
import { overflowing } from '../support/access.ts';
import { CheckPage } from '../support/check-page.ts';
import { inPseudoLanguage } from '../support/pseudo-language.ts';
import { KINDS_OF_PAGE } from '../support/site-map.ts';
import { expect, test } from '../support/test.ts';

test.use({ viewport: { width: 320, height: 640 } });

/** Commands are read from left to right, and nothing is wider than the phone. */
async function stands(page: Page, at: string): Promise<void> {
  await inPseudoLanguage(page);
  expect.soft(await overflowing(page), at).toEqual([]);
  const directions = await page
    .locator('pre, code')
    .evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).direction))]);
  expect.soft(directions, at).toEqual(directions.length > 0 ? ['ltr'] : []);
}

for (const path of KINDS_OF_PAGE)
  test(`${path} holds a language that runs from right to left, with longer words`, async ({ page }) => {
    await page.goto(path);
    await stands(page, path);
    await expect(page.locator('body')).toHaveCSS('direction', 'rtl');
    const [mark, menu] = await Promise.all(
      ['.mark', '.top [popovertarget=menu]'].map((part) => page.locator(part).boundingBox()),
    );
    expect(mark?.x ?? 0).toBeGreaterThan(menu?.x ?? 320);
  });

test('so does the check, in each of its states', async ({ page }) => {
  const check = new CheckPage(page);
  await check.open();
  await page.locator('[data-action=check]').click();
  await expect(check.problem).toBeVisible();
  await stands(page, 'a problem');
  for (const text of [
    'disconnected (1008): pairing required (requestId: 0b1c9c8e-1111-4222-8333-444455556666)',
    'disconnected (1006): no reason',
    'unauthorized: gateway token mismatch (provide gateway auth token)',
    'it does not work',
  ]) {
    await check.open();
    await check.read(text);
    await stands(page, text);
    await check.unfold();
    await stands(page, `${text}, all steps`);
  }
  await check.verdict.locator('[data-action=ask]:visible').first().click();
  await expect(check.root).toHaveAttribute('data-machine', 'asking');
  await stands(page, 'a question');
  await page.locator('[data-action=stop-asking]').click();
  await check.settled();
  await check.verdict.locator('[data-action=works]').click();
  await expect(check.root).toHaveAttribute('data-machine', 'solved');
  await stands(page, 'solved');
});
