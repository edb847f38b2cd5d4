import { LOCALE_IDS, SOURCE } from '../../src/i18n/locales.ts';
import { CheckPage } from '../support/check-page.ts';
import { expect, test } from '../support/test.ts';

const PAIRING = 'disconnected (1008): pairing required (requestId: 0b1c9c8e-1111-4222-8333-444455556666)';
/** One text for each kind of verdict, as people paste it. */
const TEXTS = [
  PAIRING,
  'pairing required: device is asking for more scopes than currently approved',
  'unauthorized: gateway token missing (open the dashboard URL and paste the token in Control UI settings)',
  'unauthorized: gateway token mismatch (provide gateway auth token)',
  'unauthorized: device token mismatch (rotate/reissue device token)',
  'unauthorized: too many failed authentication attempts (retry later)',
  'disconnected (1008): origin not allowed (open the Control UI from the gateway host or allow it in gateway.controlUi.allowedOrigins)',
  'disconnected (1008): control ui requires device identity (use HTTPS or localhost secure context)',
  'protocol mismatch',
  'disconnected (1006): no reason',
  'connect ECONNREFUSED 127.0.0.1:18789',
  'HTTP 403 {"error":{"type":"proxy_attribution_required"}}',
  '网关需要配对: 请批准此设备',
  'it does not work',
];

for (const [name, viewport, locales] of [
  ['a phone', { width: 390, height: 844 }, LOCALE_IDS],
  // it has room for longer words
  ['a laptop', { width: 1280, height: 900 }, [SOURCE]],
] as const)
  for (const locale of locales)
    test(`on ${name} the word, the title and the first thing to do stand in view, in every verdict, in ${locale}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      // where the page comes to stand is asked for, and not how it gets there
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const check = new CheckPage(page, locale);
      for (const text of TEXTS) {
        await check.open();
        await check.read(text);
        const first = page.locator('.fixes :is([data-do], [data-settle]):visible').first();
        const command = first.locator('[data-copy]:visible').first();
        const until = (await command.count()) > 0 ? command : first;
        for (const part of [
          check.verdict.locator('.chip'),
          check.verdict.locator('h2').first(),
          first,
          until,
        ]) {
          const box = await part.boundingBox();
          expect.soft(box?.y ?? -1, text).toBeGreaterThanOrEqual(0);
          expect.soft((box?.y ?? 0) + (box?.height ?? 0), text).toBeLessThanOrEqual(viewport.height);
        }
      }
    });

test('one step after the other, to what it says then', async ({ page }) => {
  const check = new CheckPage(page);
  await check.open();
  await check.read(PAIRING);
  const commands = page.locator('.fix .command:visible code');
  const at = page.locator('[data-part=step-at]');
  await expect(commands).toHaveText(['openclaw devices list']);
  await expect(at).toHaveText('Step 1 of 3');
  await page.keyboard.press('Tab');
  const done = page.locator('[data-action=step-done]');
  await done.focus();
  await page.keyboard.press('Enter');
  await expect(commands).toHaveText(['openclaw devices approve 0b1c9c8e-1111-4222-8333-444455556666']);
  await expect(at).toHaveText('Step 2 of 3');
  await expect(done).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(at).toHaveText('Step 3 of 3');
  await expect(done).toBeHidden();
  await page.locator('[data-action=step-back]').click();
  await expect(at).toHaveText('Step 2 of 3');
  await page.locator('[data-action=unfold]').click();
  await expect(commands).toHaveCount(2);
  await expect(page.locator('.fix [data-do]:visible')).toHaveCount(3);
});

test('the result has an address of its own, which a reload and the way back bring back', async ({ page }) => {
  const check = new CheckPage(page);
  await check.comeBack();
  expect(new URL(page.url()).hash).toBe('');
  await check.read('pairing required: device is not approved yet');
  const { hash } = new URL(page.url());
  expect(hash).toMatch(/^#v1=/);
  await page.reload();
  await check.settled();
  expect(new URL(page.url()).hash).toBe(hash);
  await expect(page.locator('[data-part=linked]')).toBeHidden();
  await page.locator('.fixes [data-cause] a:visible').first().click();
  await page.waitForURL(/\/causes\/new-device\//);
  await page.goBack();
  await check.settled();
  await expect(check.verdict).toHaveAttribute('data-verdict', 'new-device');
  expect(new URL(page.url()).hash).toBe(hash);
  await check.verdict.locator('[data-action=restart]').click();
  expect(new URL(page.url()).hash).toBe('');
});

test('home shows a verdict for an example, and comes back', async ({ page }) => {
  await page.goto('/');
  await page.locator('[data-example]').click();
  const check = new CheckPage(page);
  await check.settled();
  await expect(check.verdict).toHaveAttribute('data-verdict', 'new-device');
  await expect(page.locator('.usual')).toBeHidden();
  await check.verdict.locator('[data-action=restart]').click();
  await expect(page.locator('.usual')).toBeVisible();
  await expect(check.paste).toHaveValue('');
});
