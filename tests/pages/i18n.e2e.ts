import { LOCALE_IDS, LOCALES, SOURCE, TRANSLATIONS } from '../../src/i18n/locales.ts';
import { pathIn } from '../../src/i18n/path-parts.ts';
import { CheckPage } from '../support/check-page.ts';
import { expect, test } from '../support/test.ts';
import { textAt } from '../unit/evidence/languages/recorded-texts.ts';

const PAIRING = 'pairing required: device is not approved yet';

test('the page is there in each language, from its header and its foot, without a script too', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ baseURL: site.url, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/causes/new-device/');
  const list = page.locator('#languages');
  for (const button of await page.locator('[popovertarget=languages]').all()) {
    await expect(list).toBeHidden();
    await button.click();
    await expect(list).toBeVisible();
    await page.keyboard.press('Escape');
  }
  await page.locator('[popovertarget=languages]').first().click();
  await list.locator('[hreflang=es]').click();
  await expect(page).toHaveURL(/\/es\/causes\/new-device\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await context.close();
});

for (const [speaks, offered] of [
  ['es-MX', 'es'],
  ['zh-CN', 'zh-CN'],
  ['de-DE', undefined],
  ['en-US', undefined],
] as const)
  test(`who reads ${speaks} stays where they are, and is offered ${offered ?? 'nothing'}`, async ({
    browser,
    site,
  }) => {
    const context = await browser.newContext({ baseURL: site.url, locale: speaks });
    const page = await context.newPage();
    await page.goto('/guide/gates/');
    await expect(page).toHaveURL(/:\d+\/guide\/gates\/$/);
    const lines = page.locator('.offered:visible');
    await expect(lines).toHaveCount(offered ? 1 : 0);
    if (offered) {
      await expect(lines).toHaveAttribute('lang', offered);
      await lines.locator('a').click();
      await expect(page.locator('html')).toHaveAttribute('lang', offered);
      await expect(page.locator('.offered:visible')).toHaveCount(0);
    }
    await context.close();
  });

for (const id of TRANSLATIONS) {
  test(`a verdict comes along into ${id}, and back`, async ({ page }) => {
    const check = new CheckPage(page);
    await check.comeBack();
    await check.read(PAIRING);
    // as a reload would show it
    await page.reload();
    await check.settled();
    const word = (await check.verdict.getAttribute('data-confidence')) ?? '';
    const change = async (to: string): Promise<void> => {
      await page.locator('[popovertarget=languages]').first().click();
      await page.locator(`#languages [hreflang="${to}"]`).click();
      await expect(page.locator('html')).toHaveAttribute('lang', to);
      await check.settled();
    };
    await change(LOCALES[id].tag);
    await expect(check.verdict).toHaveAttribute('data-verdict', 'new-device');
    await expect(check.verdict).toHaveAttribute('data-confidence', word);
    await expect(page.locator('.fix .command:visible code').first()).toHaveText('openclaw devices list');
    await change(LOCALES[SOURCE].tag);
    await expect(check.verdict).toHaveAttribute('data-verdict', 'new-device');
  });

  test(`what was typed and not checked comes along into ${id}, and no secret with it`, async ({ page }) => {
    const check = new CheckPage(page);
    await check.comeBack();
    const secret = 'k3JxQ9vTz7LmN2pRw8YbCd4F';
    await check.paste.fill(`disconnected (1008): pairing required\ntoken=${secret}`);
    await check.address.fill(`http://127.0.0.1:18789/#token=${secret}`);
    const kept: string[] = [];
    await page.exposeFunction('tell', (text: string) => kept.push(text));
    await page.evaluate(() => {
      const keep = Storage.prototype.setItem;
      Storage.prototype.setItem = function (key, value) {
        void Reflect.get(globalThis, 'tell')(`${key}=${value}`);
        keep.call(this, key, value);
      };
    });
    await page.locator('[popovertarget=languages]').first().click();
    await page.locator(`#languages [hreflang="${LOCALES[id].tag}"]`).click();
    await expect(page.locator('html')).toHaveAttribute('lang', LOCALES[id].tag);
    await expect(check.paste).toHaveValue(/disconnected \(1008\): pairing required/);
    await expect(check.address).toHaveValue('http://127.0.0.1:18789');
    expect(kept.join('\n')).toContain('pairing required');
    expect(kept.join('\n')).not.toContain(secret);
    const left = await page.evaluate(() => JSON.stringify({ ...sessionStorage }));
    expect(left).not.toContain('carried');
    expect(page.url()).not.toContain(secret);
  });

  test(`a screen in the words of ${id} is answered in them, by one press`, async ({ page }) => {
    const check = new CheckPage(page);
    await check.comeBack();
    const text = ['pairing.title', 'pairing.summary']
      .map((key) => textAt('2026.9.6', LOCALES[id].tag, key))
      .join('\n');
    await check.read(text);
    const offers = page.locator('[data-in]:visible');
    await expect(offers).toHaveCount(1);
    await expect(offers).toHaveAttribute('lang', LOCALES[id].tag);
    const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage }));
    expect(kept).not.toContain(text.split('\n')[0]);
    await offers.locator('a').click();
    await expect(page.locator('html')).toHaveAttribute('lang', LOCALES[id].tag);
    await check.settled();
    await expect(check.verdict).toHaveAttribute('data-verdict', 'new-device');
    await expect(page.locator('[data-in]:visible')).toHaveCount(0);
  });
}

test('an English paste offers no other language', async ({ page }) => {
  const check = new CheckPage(page);
  await check.open();
  await check.read(PAIRING);
  await expect(page.locator('[data-in]:visible')).toHaveCount(0);
});

for (const id of LOCALE_IDS)
  test(`search in ${id} finds an English error, and stays in its language`, async ({ page }) => {
    await page.goto(`/${pathIn(id, 'search/')}`);
    await page.locator('.search input[name=q]').fill('unauthorized: gateway token mismatch');
    const first = page.locator('.hits a').first();
    await expect(first).toHaveAttribute('href', new RegExp(`/${pathIn(id, 'errors/token-mismatch/')}$`));
  });
