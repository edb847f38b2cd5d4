import { CheckPage } from '../support/check-page.ts';
import { spyOn } from '../support/spy.ts';
import { plainHttp } from '../support/targets.ts';
import { expect, test } from '../support/test.ts';

/** Everything a user might have at hand, each with a mark of its own. */
const PLANTED = [
  'OPENCLAW_GATEWAY_TOKEN=c0ffee5ec4e7c0ffee',
  'openclaw devices list --token c0ffee5ec4e7cli --password c0ffee5ec4e7pass',
  '{"privateKey":"MC4CAQAwBQYDK2VwBCIEIc0ffee5ec4e7KEY","tokens":{"operator":{"token":"c0ffee5ec4e7device"}}}',
  'http://127.0.0.1:18789/#token=c0ffee5ec4e7url',
  'verity@example.org /home/verity/.openclaw C:\\Users\\verity\\.openclaw 203.0.113.77',
  'unauthorized: gateway token mismatch',
].join('\n');
const TRACES = /c0ffee|verity|203\.0\.113\.77/;

test('what is planted in every field is in no report, link, storage, console or request', async ({
  page,
}) => {
  const target = await plainHttp();
  const check = new CheckPage(page);
  await check.comeBack();
  const spy = spyOn(page);
  await check.paste.fill(PLANTED);
  await check.check(`http://verity:c0ffee5ec4e7login@${target.address}/#token=c0ffee5ec4e7bar`);
  await page.locator('textarea[name=now]').fill(PLANTED);
  await page.locator('[data-form=again] [type=submit]').click();
  await expect(page.locator('[data-part=progress]')).toBeVisible();
  await page.locator('.fix .setups:visible [data-else]').first().click();
  await page.locator('textarea[name=else]').fill(PLANTED);
  await page.locator('[data-form=else] [type=submit]').click();
  await expect(page.locator('[data-fallback]:visible')).toHaveAttribute('data-fallback', 'token');
  await page.locator('select[name=setup]').selectOption('docker');
  await page.locator('input[name=container]').fill('--token c0ffee5ec4e7box');
  await page.locator('input[name=container]').blur();
  for (const form of ['report', 'issue']) {
    await page.locator(`[data-share=${form}]`).click();
    await expect(page.locator('textarea[name=report]')).toBeVisible();
    expect(await page.locator('textarea[name=report]').inputValue()).not.toMatch(TRACES);
    const link = await page.locator('input[name=link]').inputValue();
    const fragment = link.slice(link.indexOf('=') + 1);
    expect(Buffer.from(fragment, 'base64url').toString()).not.toMatch(TRACES);
  }
  expect(spy.heard.join('\n')).not.toMatch(TRACES);
  expect(await spy.stored()).not.toMatch(TRACES);
  expect(await spy.shown()).not.toMatch(TRACES);
  expect(target.received.join('\n')).not.toMatch(TRACES);
  // the marks were there to be found
  await expect(check.paste).toHaveValue(TRACES);
  await target.stop();
});
