import { CheckPage } from '../support/check-page.ts';
import { ADDRESS, draw } from './gateway.ts';
import { expect, test } from './look.ts';

const PAIRING = 'device pairing required (requestId: 47f2421e-2e49-4db9-aed5-298545d40100)';

test('an input that cannot be used', async ({ page, look }) => {
  const check = new CheckPage(page);
  await check.open();
  await check.press('htp://gateway');
  await expect(check.problem).toBeVisible();
  await look('state-problem');
});

test('running, and stopped by the reader', async ({ page, look }) => {
  await draw(page, 'silent');
  const check = new CheckPage(page);
  await check.open();
  await check.press(ADDRESS);
  await expect(page.locator('[data-step=socket]')).toHaveAttribute('data-state', 'running');
  await look('state-probing', page.locator('[data-part=probing]'));
  await page.locator('[data-action=cancel]').click();
  await check.settled();
  await look('state-cancelled', check.verdict);
});

test('the browser may be asking the reader', async ({ page, look, site }) => {
  const far = 'https://pairing.test';
  await page.route(`${far}/**`, async (route) =>
    route.fulfill({ response: await route.fetch({ url: route.request().url().replace(far, site.url) }) }),
  );
  await draw(page, 'silent');
  const check = new CheckPage(page);
  await check.open(far);
  await check.press(ADDRESS);
  await expect(page.locator('[data-part=permission]')).toBeVisible();
  await look('state-may-ask', page.locator('[data-part=probing]'));
});

test('checked: the page is refused, and a step further is offered', async ({ page, look }) => {
  await draw(page, 'refuses-identity');
  const check = new CheckPage(page);
  await check.open();
  await check.check(ADDRESS);
  await look('state-identity', check.verdict);
  await page.locator('input[name=secret]').fill('a-token');
  await page.locator('[data-action=ask-as-device]').click();
  await expect(page.locator('[data-finding=probe-pairing-pending]')).toBeVisible();
  await look('state-asked-as-device', check.verdict);
});

test('questions', async ({ page, look }) => {
  const check = new CheckPage(page);
  await check.open();
  await page.locator('[data-form] [data-action=ask]').click();
  await expect(check.root).toHaveAttribute('data-machine', 'asking');
  await look('state-asking', page.locator('[data-part=asking]'));
  await page.locator('[data-question]:not([hidden]) [data-answer]').first().click();
  await page.locator('[data-action=stop-asking]').click();
  await check.settled();
  await look('state-answered', check.verdict);
});

test('likely, and the next look is one gate further', async ({ page, look }) => {
  const check = new CheckPage(page);
  await check.open();
  await check.read('disconnected (1008): origin not allowed');
  await look('state-proved', check.verdict);
  await check.again('unauthorized: gateway token mismatch');
  await expect(check.progress).toHaveAttribute('data-progress', 'further');
  await look('state-progress', check.verdict);
});

test('a command says something else', async ({ page, look }) => {
  const check = new CheckPage(page);
  await check.open();
  await check.read(PAIRING);
  await page.locator('[data-else]:visible').last().click();
  await page.locator('textarea[name=else]').fill('unknown requestId');
  await page.locator('[data-form=else] [type=submit]').click();
  await expect(page.locator('[data-way=cli-unknown-request]')).toBeVisible();
  await look('state-says-else', page.locator('[data-part=else]'));
});

test('mended, and a report', async ({ page, look }) => {
  const check = new CheckPage(page);
  await check.open();
  await check.read(PAIRING);
  await page.locator('[data-share=report]').click();
  await expect(page.locator('[data-part=sheet]')).toBeVisible();
  await page.clock.setFixedTime(new Date('2026-11-25T09:30:00Z'));
  await page.locator('[data-share=report]').click();
  await look('state-report', page.locator('[data-part=share]'));
  await page.locator('[data-action=works]').click();
  await expect(check.root).toHaveAttribute('data-machine', 'solved');
  await look('state-solved', page.locator('[data-part=solved]'));
});

test('the search', async ({ page, look }) => {
  await page.goto('/guide/');
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('docker restart');
  await expect(page.locator('.hits a').first()).toBeVisible();
  await expect(page.locator('.searching [role=status]')).toContainText('results');
  await look('state-search');
});
