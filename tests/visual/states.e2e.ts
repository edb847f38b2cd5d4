import { CheckPage } from '../support/check-page.ts';
import { ADDRESS, draw, stopTime } from './gateway.ts';
import { named } from './named.ts';
import { expect, test } from './picture.ts';

const PAIRING = 'device pairing required (requestId: 47f2421e-2e49-4db9-aed5-298545d40100)';

/**
 * Starts a check of a gateway that never answers, in a page whose time stands still: only what is drawn goes on.
 *
 * @param seen what is there once it has come so far
 */
async function pressUntil(check: CheckPage, seen: string): Promise<void> {
  await check.press(ADDRESS);
  // a wait is shown once it is longer than a blink, and time passes here only where it is let: on a busy machine a
  // step may begin to wait for it late
  await expect(async () => {
    await check.page.clock.runFor(100);
    await expect(check.page.locator(seen)).toBeVisible({ timeout: 200 });
  }).toPass();
}

test('an input that cannot be used', async ({ page, approved }) => {
  const check = new CheckPage(page);
  await check.open();
  await check.press('htp://gateway');
  await expect(check.problem).toBeVisible();
  await approved('state-problem', { dark: true });
});

test('running, and stopped by the user', async ({ page, approved }) => {
  await draw(page, 'silent');
  const check = new CheckPage(page);
  await check.open();
  await stopTime(page);
  await pressUntil(check, '[data-step=socket][data-state=running]');
  await approved('state-probing', { at: page.locator('[data-part=probing]') });
  await page.locator('[data-action=cancel]').click();
  await check.settled();
  await approved('state-cancelled', { at: check.verdict });
});

test('the browser may be asking the user', async ({ page, approved, site }) => {
  const far = await named(page, site.url);
  await draw(page, 'silent');
  const check = new CheckPage(page);
  await check.open(far);
  await stopTime(page);
  await pressUntil(check, '[data-part=permission]');
  await approved('state-may-ask', { at: page.locator('[data-part=probing]') });
});

test('checked: the page is refused, and a step further is offered', async ({ page, approved }) => {
  await draw(page, 'refuses-identity');
  const check = new CheckPage(page);
  await check.open();
  await stopTime(page);
  await check.check(ADDRESS);
  await approved('state-identity', { at: check.verdict });
  await page.locator('input[name=secret]').fill('a-token');
  await page.locator('[data-action=ask-as-device]').click();
  await expect(page.locator('[data-finding=probe-pairing-pending]')).toBeVisible();
  await approved('state-asked-as-device', { at: check.verdict });
});

test('questions', async ({ page, approved }) => {
  const check = new CheckPage(page);
  await check.open();
  await page.locator('[data-form] [data-action=ask]').click();
  await expect(check.root).toHaveAttribute('data-machine', 'asking');
  await approved('state-asking', { at: page.locator('[data-part=asking]') });
  await page.locator('[data-question]:not([hidden]) [data-answer]').first().click();
  await page.locator('[data-action=stop-asking]').click();
  await check.settled();
  await approved('state-answered', { at: check.verdict });
});

test('likely, and the next attempt is one gate further', async ({ page, approved }) => {
  const check = new CheckPage(page);
  await check.open();
  await check.read('disconnected (1008): origin not allowed');
  await approved('state-proved', { at: check.verdict, dark: true });
  await check.again('unauthorized: gateway token mismatch');
  await expect(check.progress).toHaveAttribute('data-progress', 'further');
  await approved('state-progress', { at: check.verdict });
});

test('a command says something else', async ({ page, approved }) => {
  const check = new CheckPage(page);
  await check.open();
  await check.read(PAIRING);
  await page.locator('[data-else]:visible').last().click();
  await page.locator('textarea[name=else]').fill('unknown requestId');
  await page.locator('[data-form=else] [type=submit]').click();
  await expect(page.locator('[data-fallback=cli-unknown-request]')).toBeVisible();
  await approved('state-says-else', { at: page.locator('[data-part=else]') });
});

test('solved, and a report', async ({ page, approved, site }) => {
  const check = new CheckPage(page);
  // the link names the site
  await check.open(await named(page, site.url));
  await check.read(PAIRING);
  await page.locator('[data-share=report]').click();
  await expect(page.locator('[data-part=sheet]')).toBeVisible();
  await page.clock.setFixedTime(new Date('2026-11-25T09:30:00Z'));
  await page.locator('[data-share=report]').click();
  await approved('state-report', { at: page.locator('[data-part=share]') });
  await page.locator('[data-action=works]').click();
  await expect(check.root).toHaveAttribute('data-machine', 'solved');
  await approved('state-solved', { at: page.locator('[data-part=solved]') });
});

test('the search', async ({ page, approved }) => {
  await page.goto('/guide/');
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('docker restart');
  await expect(page.locator('.hits a').first()).toBeVisible();
  await expect(page.locator('.searching [role=status]')).toContainText('results');
  await approved('state-search', { dark: true });
});
