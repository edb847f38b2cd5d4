import { CheckPage } from '../support/check-page.ts';
import { spyOn } from '../support/spy.ts';
import { plainHttp } from '../support/targets.ts';
import { expect, test } from '../support/test.ts';

const SECRET = 'c0ffee5ec4e7c0ffee';

/** Addresses that carry a secret, as a browser's address bar or a tutorial gives them. */
const CARRIED = [
  ['in the fragment', (host: string) => `http://${host}/#token=${SECRET}`],
  ['in the query', (host: string) => `http://${host}/?token=${SECRET}&x=1`],
  ['in a fragment of a route', (host: string) => `http://${host}/chat#/login?token=${SECRET}`],
  [
    'as a bootstrap link',
    (host: string) => `http://${host}/#bootstrapToken=${SECRET}&bootstrapProfile=owner`,
  ],
  ['as a log-in', (host: string) => `http://admin:${SECRET}@${host}/`],
] as const;

for (const [name, write] of CARRIED)
  test(`a token ${name} is never shown, stored, logged or sent`, async ({ page }) => {
    const target = await plainHttp();
    const check = new CheckPage(page);
    await check.open();
    const spy = spyOn(page);
    await check.check(write(target.address));
    expect(target.received.length).toBeGreaterThan(0);
    expect(target.received.join('\n')).not.toContain(SECRET);
    expect(spy.heard.join('\n')).not.toContain(SECRET);
    expect(await spy.stored()).not.toContain(SECRET);
    expect(await spy.shown()).not.toContain(SECRET);
    // what the field shows is the address without it
    await expect(check.address).toHaveValue(new RegExp(target.address));
    await expect(check.address).not.toHaveValue(new RegExp(SECRET));
    await target.stop();
  });

test('a token in an address that cannot be used stays in the field alone', async ({ page }) => {
  const check = new CheckPage(page);
  await check.open();
  const spy = spyOn(page);
  const typed = `htp://127.0.0.1:18789/#token=${SECRET}`;
  await check.press(typed);
  await expect(check.problem).toBeVisible();
  await expect(check.address).toHaveValue(typed);
  expect(spy.heard.join('\n')).not.toContain(SECRET);
  expect(await spy.stored()).not.toContain(SECRET);
  expect(await spy.shown()).not.toContain(SECRET);
});

test('a token in pasted text is never shown, stored, logged or sent', async ({ page }) => {
  const check = new CheckPage(page);
  await check.open();
  const spy = spyOn(page);
  await check.paste.fill(`OPENCLAW_GATEWAY_TOKEN=${SECRET}\ndisconnected (1008): pairing required`);
  await page.locator('[data-action=check]').click();
  await check.settled();
  expect(spy.heard.join('\n')).not.toContain(SECRET);
  expect(await spy.stored()).not.toContain(SECRET);
  expect(await spy.shown()).not.toContain(SECRET);
});
