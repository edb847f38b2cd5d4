import { CheckPage } from '../support/check-page.ts';
import { expect, test } from '../support/test.ts';

const NOTHING = 'text-not-understood';
const LINE = 'E_ZORK_REFUSED: <img src=x onerror=alert(1)> the zork of this place is not known to anybody';

for (const [width, colour] of [
  [320, 'light'],
  [1280, 'dark'],
] as const)
  test(`at ${width} px in the ${colour}, a line that nobody knows is named, as text`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: colour });
    const check = new CheckPage(page);
    await check.open();
    await check.read(`${LINE}\nE_${'ZORK_'.repeat(20)}INVALID`);
    await check.says('cannot-tell', 'cannot-tell');
    const said = check.verdict.locator(`[data-finding=${NOTHING}]`);
    await expect(said).toContainText(LINE);
    await expect(said.locator('*')).toHaveCount(0);
    // nothing is left without a way on, and nothing stands out of the page
    await expect(check.verdict.locator('[data-action=ask]:visible')).not.toHaveCount(0);
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider).toBe(0);
  });

test('a text that names its own cure is quoted, and no button copies that', async ({ page }) => {
  const check = new CheckPage(page);
  await check.open();
  await check.read('The zork is odd today.\nRun: openclaw doctor --fix');
  await expect(check.verdict.locator('h2')).toHaveText('The text says itself what to do');
  const cure = check.verdict.locator('[data-finding=text-names-cure]');
  await expect(cure).toContainText('Run: openclaw doctor --fix');
  await expect(cure).toContainText('not tried by us');
  await expect(cure.locator('*')).toHaveCount(0);
  await expect(check.verdict.locator(`[data-finding=${NOTHING}]`)).toHaveCount(0);
});

test('beside what was read stands what was not; the report has it, and the link and a reload do not', async ({
  page,
}) => {
  const check = new CheckPage(page);
  await check.open();
  await check.read(
    'unauthorized: gateway token missing\nthe zork of gw.alice.net refused the key k9x2m4q7w8 of jo@alice.net',
  );
  await expect(check.verdict).toHaveAttribute('data-verdict', 'token-missing-or-wrong');
  const unread = check.verdict.locator('[data-finding=text-unread]');
  await expect(unread).toContainText('the zork of gw.alice.net refused the key ‹secret› of ‹mail›');
  await page.locator('[data-share=report]').click();
  await expect(page.locator('textarea[name=report]')).toHaveValue(
    /Not known to us: "`the zork of ‹host› refused the key ‹secret› of ‹mail›`"/,
  );
  const link = await page.locator('input[name=link]').inputValue();
  const told = Buffer.from(link.replace(/^.*#v1=/, ''), 'base64url').toString();
  expect(told).toContain('text-unread');
  expect(told).not.toContain('zork');
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('zork');
  await page.goto('about:blank');
  await page.goto(link);
  await expect(unread).toHaveText('Not all of the text could be read.');
});

test('on paper it stands too', async ({ page }) => {
  const check = new CheckPage(page);
  await check.open();
  await check.read(LINE);
  await page.emulateMedia({ media: 'print' });
  await expect(check.verdict.locator(`[data-finding=${NOTHING}]`)).toBeVisible();
});
