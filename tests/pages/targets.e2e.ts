import { CheckPage } from '../support/check-page.ts';
import { closedPort, type OtherWebSocket, otherWebSocket, plainHttp, silentTcp } from '../support/targets.ts';
import { expect, test } from '../support/test.ts';

test('a closed port is the reach gate', async ({ page }) => {
  const target = await closedPort();
  const check = new CheckPage(page);
  await check.open();
  await check.check(target.address);
  await check.stoppedAt('reach');
  await check.says('gateway-down-or-unreachable', 'likely');
});

test('a web server without WebSocket is the upgrade gate', async ({ page }) => {
  const target = await plainHttp();
  const check = new CheckPage(page);
  await check.open();
  await check.check(target.address);
  await check.stoppedAt('upgrade');
  await target.stop();
});

const others: readonly OtherWebSocket[] = ['other-frame', 'silent', 'closes-1008', 'drops'];
for (const behaviour of others)
  test(`a WebSocket server that is no gateway (${behaviour}) is the greeting gate`, async ({ page }) => {
    const target = await otherWebSocket(behaviour);
    const check = new CheckPage(page);
    await check.open();
    await check.check(target.address);
    await check.stoppedAt('greeting');
    await target.stop();
  });

test('Cancel ends a probe of a server that never answers', async ({ page }) => {
  const target = await silentTcp();
  const check = new CheckPage(page);
  await check.open();
  await check.press(target.address);
  await expect.poll(() => target.open()).toBeGreaterThan(0);
  await page.locator('[data-action=cancel]').click();
  // the probe itself would wait ten seconds
  await expect(check.root).not.toHaveAttribute('data-machine', 'probing', { timeout: 2_000 });
  await expect.poll(() => target.open(), { timeout: 2_000 }).toBe(0);
  await expect(check.verdict).toHaveAttribute('data-confidence', 'cannot-tell');
  await expect(check.address).toHaveValue(target.address);
  await target.stop();
});
