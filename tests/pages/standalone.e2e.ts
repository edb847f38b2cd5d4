import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import type { ProbeCode } from '../../src/evidence/probe-codes.ts';
import { buildOf, heldIn } from '../../src/offline/worker/held.ts';
import { writeLink } from '../../src/troubleshooter/link/link.ts';
import { faults } from '../support/access.ts';
import { CheckPage } from '../support/check-page.ts';
import { otherWebSocket } from '../support/targets.ts';
import { expect, test } from '../support/test.ts';

const FILE = pathToFileURL('dist/pairing-required.html').href;

const offer = (page: Page) => page.locator('[data-part=standalone]');

/** Shows the verdict that a check with this finding came to. */
async function showFinding(page: Page, base: string, code: ProbeCode): Promise<void> {
  const findings = [{ code, source: 'probe' as const }];
  const memory = { answers: {}, asked: [], findings, attempts: [], setup: undefined };
  await page.goto(base + writeLink(memory));
  const check = new CheckPage(page);
  await check.settled();
  await expect(check.verdict.locator(`[data-finding=${code}]`)).not.toHaveCount(0);
}

// after every other code as the unit tests of the screen say
for (const [code, held] of [
  ['probe-permission-denied', true],
  ['probe-origin-refused', false],
] as const) {
  test(`the file is ${held ? 'offered' : 'not offered'} after ${code}`, async ({ page, site }) => {
    await showFinding(page, `${site.url}/check/`, code);
    await expect(offer(page)).toBeVisible({ visible: held });
  });

  test(`who has the file is not offered it after ${code}`, async ({ page }) => {
    await showFinding(page, FILE, code);
    await expect(offer(page)).toBeHidden();
  });
}

test('a page that its own policy holds back leads to a file that asks', async ({ page, site }, info) => {
  const target = await otherWebSocket('other-frame');
  const strict = readFileSync('dist/check/index.html', 'utf8').replace(
    /connect-src [^;]+/,
    "connect-src 'self'",
  );
  await page.route('**/check/', (route) => route.fulfill({ body: strict, contentType: 'text/html' }));
  const check = new CheckPage(page);
  await check.open(site.url);
  await check.check(target.address);
  await expect(page.locator('[data-finding=probe-own-policy]')).toBeVisible();

  const coming = page.waitForEvent('download');
  await offer(page).getByRole('link', { name: 'Download' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('pairing-required.html');
  const saved = info.outputPath(download.suggestedFilename());
  await download.saveAs(saved);
  await page.goto(pathToFileURL(saved).href);
  await check.check(target.address);
  await check.stoppedAt('greeting');
  await target.stop();
});

test('the file asks for nothing by itself, and its policy lets nothing else in', async ({ page }) => {
  const asked: string[] = [];
  const refused: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => refused.push(message.text()));
  await page.goto(FILE);
  const check = new CheckPage(page);
  await check.read('disconnected (1008): pairing required');
  await page.locator('[data-share=report]').click();
  await expect(page.locator('textarea[name=report]')).not.toHaveValue('');
  await page.locator('.fix .setups:visible [data-else]').first().click();
  expect(asked).toEqual([FILE]);
  expect(refused).toEqual([]);
  const evaded = await page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.textContent = 'globalThis.evaded = true';
      document.head.append(script);
    } catch {
      // refused by Trusted Types before it is a script at all
    }
    return 'evaded' in globalThis;
  });
  expect(evaded).toBe(false);
});

test('the file has the fixes', async ({ page }) => {
  await page.goto(FILE);
  const check = new CheckPage(page);
  await check.read('disconnected (1008): pairing required');
  await check.unfold();
  await expect(
    page.locator('.fix:visible code', { hasText: 'openclaw devices approve' }).first(),
  ).toBeVisible();
  await expect(page.locator('.fix:visible [data-copy]').first()).toBeVisible();
});

test('the file says which build it is of, and so does a report from it; where it lies stays here', async ({
  page,
}) => {
  const build = buildOf(heldIn('dist'));
  await page.goto(FILE);
  await expect(page.locator('.foot')).toContainText(
    new RegExp(`Build ${build}, made on \\d{1,2} \\w+ 20\\d\\d`),
  );
  await new CheckPage(page).read('disconnected (1008): pairing required');
  await page.locator('[data-share=report]').click();
  await expect(page.locator('textarea[name=report]')).toHaveValue(
    new RegExp(`from the file of build ${build}`),
  );
  await expect(page.locator('input[name=link]')).toHaveValue(/^http:\/\/localhost:4321\/check\/#v1=/);
  expect(await page.locator('textarea[name=report]').inputValue()).not.toContain('file:');
});

test('before the press the file says how far it will see', async ({ page }) => {
  await page.goto(FILE);
  await page.locator('input[name=address]').fill('192.168.1.20');
  await expect(page.locator('[data-part=before]')).toContainText('the check sees gates 1 to 4');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the file is free of faults in ${colorScheme} colours and on the narrowest phone`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    await page.goto(FILE);
    await new CheckPage(page).read('disconnected (1008): pairing required');
    expect(await faults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await context.close();
  });
