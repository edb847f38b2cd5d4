import type { Page } from '@playwright/test';
import { faults, overflowing } from '../support/access.ts';
import { CheckPage } from '../support/check-page.ts';
import { KINDS_OF_PAGE } from '../support/site-map.ts';
import { closedPort, silentTcp } from '../support/targets.ts';
import { expect, test } from '../support/test.ts';

const SCHEMES = ['light', 'dark'] as const;

for (const colorScheme of SCHEMES) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });
    const looked = (page: Page): Promise<string[]> =>
      faults(page, colorScheme === 'dark' ? 'colours' : undefined);

    test('every state of the troubleshooter is free of faults', async ({ page }) => {
      const check = new CheckPage(page);
      const state = async (name: string): Promise<void> => {
        await expect(check.root).toHaveAttribute('data-machine', name);
        expect.soft(await looked(page), name).toEqual([]);
      };
      await check.open();
      await state('collecting');
      await page.locator('[data-action=check]').click();
      await expect(check.problem).toBeVisible();
      await state('collecting');
      await page.locator('[data-form] [data-action=ask]').click();
      await state('asking');
      await page.locator('[data-question]:not([hidden]) [data-answer]').first().click();
      await state('asking');
      await page.locator('[data-action=stop-asking]').click();
      await state('verdict');
      await page.locator('[data-change]').first().click();
      await state('changing');
      const silent = await silentTcp();
      await check.open();
      await check.press(silent.address);
      await state('probing');
      await page.locator('[data-action=cancel]').click();
      await state('verdict');
      await silent.stop();
      const closed = await closedPort();
      await check.open();
      await check.paste.fill('disconnected (1008): pairing required');
      await check.check(closed.address);
      await state('verdict');
    });

    test('the search is free of faults, empty and with results', async ({ page }) => {
      await page.goto('/guide/');
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('dialog')).toBeVisible();
      expect.soft(await looked(page)).toEqual([]);
      await page.getByRole('searchbox').fill('token');
      await expect(page.locator('.hits a').first()).toBeVisible();
      expect.soft(await looked(page)).toEqual([]);
      await page.goto('/search/#q=token');
      await expect(page.locator('.hits a').first()).toBeVisible();
      expect.soft(await looked(page)).toEqual([]);
    });
  });
}

for (const path of KINDS_OF_PAGE)
  test(`${path} does not scroll sideways at any width from 320 to 1440`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(path);
    for (let width = 320; width <= 1440; width += width < 480 ? 4 : 20) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await overflowing(page), `at ${width}`).toEqual([]);
    }
  });

test('no verdict scrolls sideways on the narrowest phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const check = new CheckPage(page);
  const closed = await closedPort();
  await check.open();
  await check.paste.fill(`pairing required: device is not approved yet ${'x'.repeat(300)}`);
  await check.check(closed.address);
  expect(await overflowing(page)).toEqual([]);
});

// WCAG 2.5.8: 24 by 24 pixels; links inside a sentence are exempt
const CONTROLS =
  'button:visible, .top a:visible, .foot a:visible, summary:visible, label:has(input[type=radio]):visible';

for (const path of ['/', '/check/', '/causes/new-device/', '/search/#q=token'])
  test(`every control of ${path} is large enough to hit`, async ({ page }) => {
    await page.goto(path);
    // the kinds to choose from come with what was found
    if (path.startsWith('/search/')) await expect(page.locator('.hits a').first()).toBeVisible();
    const controls = await page.locator(CONTROLS).evaluateAll((all) =>
      all
        .map((each) => ({ box: each.getBoundingClientRect(), name: each.textContent?.trim() }))
        .filter(({ box }) => box.width > 0)
        .map(({ name, box }) => ({ name: `${name}: ${box.width} × ${box.height}`, box })),
    );
    expect(controls.length).toBeGreaterThan(10);
    const small = controls.filter(({ box }) => box.width < 24 || box.height < 24);
    expect(small.map(({ name }) => name)).toEqual([]);
  });

test('the keyboard reaches content first and sees where it is', async ({ page }) => {
  await page.goto('/causes/new-device/');
  await page.keyboard.press('Tab');
  const skip = page.locator('.skip');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeInViewport();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(
    true,
  );
});

const STATES = ['passed', 'stopped', 'not-reached', 'not-checked'];
const LOOKS = [
  { media: 'screen', colorScheme: 'light', forcedColors: 'none' },
  { media: 'screen', colorScheme: 'dark', forcedColors: 'none' },
  { media: 'screen', colorScheme: 'light', forcedColors: 'active' },
  { media: 'screen', colorScheme: 'dark', forcedColors: 'active' },
  { media: 'print', colorScheme: 'light', forcedColors: 'none' },
] as const;

for (const look of LOOKS)
  test(`a gate shows its state by a sign, not by colour alone: ${Object.values(look).join(', ')}`, async ({
    page,
  }) => {
    await page.emulateMedia(look);
    await page.goto('/');
    const gate = page.locator('.timeline:not([data-timeline]) [data-gate=pairing]');
    const sign = gate.locator('.sign');
    const picture = async (style: string): Promise<string> => {
      await sign.evaluate((element, css) => {
        element.style.cssText = css;
      }, style);
      return (await sign.screenshot()).toString('base64');
    };
    const signs: string[] = [];
    for (const state of STATES) {
      await gate.evaluate((element, value) => element.setAttribute('data-state', value), state);
      // it can be seen on its disc
      expect(await picture(''), state).not.toBe(await picture('--sign: path("M0 0")'));
      // and with one disc for all, each is another
      signs.push(await picture('border: 0; background: Canvas; color: CanvasText'));
    }
    expect(new Set(signs).size).toBe(STATES.length);
  });

test('on paper there is the text and nothing to press', async ({ page }) => {
  await page.goto('/causes/new-device/');
  const pressed = ['.top nav', '.foot', '[data-copy]', '[data-search]'].map((each) =>
    page.locator(each).first(),
  );
  for (const each of pressed) await expect(each).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.command code').first()).toBeVisible();
  for (const each of pressed) await expect(each).toBeHidden();
});
