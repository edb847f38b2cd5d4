import { readFileSync } from 'node:fs';
import { read } from '../../src/evidence/read.ts';
import { CheckPage } from '../support/check-page.ts';
import { ControlUi } from '../support/control-ui.ts';
import { expect, test } from '../support/test.ts';

const SCRIPT = readFileSync('content/snippets/own-page.js', 'utf8');

/** What a page keeps, which the script must neither change nor tell. */
const KEPT = () =>
  JSON.stringify([Object.entries(localStorage).sort(), Object.entries(sessionStorage).sort()]);

test('on the real dashboard, under its own policy, the script tells what is needed and no secret', async ({
  page,
  context,
  gateway,
}) => {
  const dashboard = new ControlUi(await context.newPage());
  const before = await gateway.devices();
  await dashboard.open(`http://127.0.0.1:${gateway.port}/#token=a-wrong-token`);
  await dashboard.says(/rejected|mismatch/i);
  const kept = await dashboard.page.evaluate(KEPT);
  const [dialog] = await Promise.all([
    dashboard.page.waitForEvent('dialog'),
    dashboard.page.evaluate(`void ${SCRIPT.replace(/^\/\/.*\n/, '')}`),
  ]);
  const text = dialog.defaultValue();
  await dialog.dismiss();
  expect(await dashboard.page.evaluate(KEPT)).toBe(kept);
  expect(await gateway.devices()).toEqual(before);
  // every long value that the page keeps is a secret or an id
  const secrets = kept.match(/[\w-]{24,}/g) ?? [];
  expect(secrets.length).toBeGreaterThan(2);
  for (const secret of secrets) expect(text).not.toContain(secret);
  expect(text).not.toContain('a-wrong-token');
  expect(read(text).findings.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['page-greeted', 'page-first-visit', 'said-token-mismatch']),
  );

  const check = new CheckPage(page);
  await check.open();
  await check.read(text);
  await expect(page.locator('[data-finding=page-greeted]')).toBeVisible();
});
