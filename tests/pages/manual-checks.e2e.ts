import { spawnSync } from 'node:child_process';
import type { Locator } from '@playwright/test';
import { findProgram } from '../../tools/programs/find.ts';
import { answers } from '../support/census.ts';
import { CheckPage } from '../support/check-page.ts';
import type { PageRow } from '../support/recorded.ts';
import { NEWEST } from '../support/releases.ts';
import { replay } from '../support/replay.ts';
import { closedPort } from '../support/targets.ts';
import { expect, test } from '../support/test.ts';

const partOf = (check: CheckPage, name: string): Locator => check.verdict.locator(`[data-manual=${name}]`);
const curlOf = (check: CheckPage): Promise<string> =>
  partOf(check, 'same').locator('[data-curl]:not([hidden]) code').innerText();

test('a failure that has many reasons leads to a tab, to curl and to another browser', async ({ page }) => {
  const { address } = await closedPort();
  const check = new CheckPage(page);
  await check.open();
  await check.check(address);
  await expect(partOf(check, 'same')).toBeVisible();
  const tab = partOf(check, 'same').getByRole('link', { name: `Open ${address}` });
  await expect(tab).toHaveAttribute('href', `http://${address}/`);
  await expect(tab).toHaveAttribute('rel', 'noopener noreferrer');
  await expect(partOf(check, 'allow')).toBeHidden();
  await expect(partOf(check, 'unseen')).toBeHidden();

  // the line is run as the page shows it, and what it prints is understood
  test.skip(!findProgram('curl'), 'there is no curl');
  const { stdout, stderr } = spawnSync('sh', ['-c', await curlOf(check)], { encoding: 'utf8' });
  await page.locator('textarea[name=now]').fill(`${stdout}\n${stderr}`);
  await page.locator('[data-form=again] button').click();
  await check.says('gateway-down-or-unreachable', 'likely');
  await expect(check.verdict.locator('[data-finding=net-refused]')).toBeVisible();
});

for (const [typed, shown] of [
  ['https://localhost:PORT', 'https://localhost:PORT/'],
  ['https://guide.test:PORT', 'https://guide.test:PORT/'],
  ['http://guide.test:PORT', 'http://guide.test:PORT/'],
] as const)
  test(`the curl line for ${typed}`, async ({ page }) => {
    const port = (await closedPort()).address.split(':')[1] ?? '';
    const check = new CheckPage(page);
    await check.open();
    await check.check(typed.replace('PORT', port));
    expect(await curlOf(check)).toMatch(new RegExp(` ${shown.replace('PORT', port)}$`));
  });

test('a gateway that speaks to this page: what cannot be seen from here goes to paste and questions', async ({
  page,
  site,
}) => {
  const rows = answers().get(NEWEST) ?? [];
  const gateway = await replay(rows.filter((row): row is PageRow => row.row === 'page'));
  const check = new CheckPage(page);
  await check.open(`http://guide.test:${site.port}`);
  await check.check(gateway.address);
  await expect(partOf(check, 'unseen')).toBeVisible();
  // and why a token would not help from a foreign origin
  await expect(partOf(check, 'token')).toBeVisible();
  await expect(check.verdict.locator('[data-part=secret]')).toBeHidden();
  await expect(partOf(check, 'same')).toBeHidden();

  await check.open();
  await check.check(gateway.address);
  await expect(partOf(check, 'unseen')).toBeVisible();
  await expect(partOf(check, 'token')).toBeHidden();
  await expect(check.verdict.locator('[data-part=secret]')).toBeVisible();
  await gateway.stop();
});
