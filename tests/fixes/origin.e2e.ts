import { REQUEST } from '../support/control-ui.ts';
import { OUTSIDE } from '../support/outside-address.ts';
import { gatewayPart } from '../support/recipes.ts';
import { RUN_ON } from '../support/releases.ts';
import { copied, runs } from './owner.ts';
import { ADDRESS, Rig } from './rig.ts';
import { expect, test } from './shared.ts';

/** A gateway starts in 15 to 40 s, up to three times, and each command takes 2 to 30 s. */
test.setTimeout(300_000);
test.skip(!OUTSIDE, 'this machine has no address but its own');

for (const release of RUN_ON)
  test(`${release}: origin not allowed: listed, then the token, then approved, then it connects`, async ({
    launchOptions,
    userOf,
  }) => {
    const { trustedProxies } = gatewayPart('openclaw-proxy.json');
    const rig = await Rig.open(launchOptions, release, { config: { trustedProxies } });
    const { check, dashboard } = await userOf(rig);
    const { gateway } = rig;
    const { page } = check;

    await dashboard.open(ADDRESS);
    const refused = await dashboard.says(/origin not allowed/i);
    await check.open();
    await check.paste.fill(refused);
    await check.check(ADDRESS);
    await expect(check.verdict).toHaveAttribute('data-verdict', 'origin-not-allowed');
    expect(await copied(page, 'origins-set')).toContain(ADDRESS);
    await runs(gateway, await copied(page, 'origins-set'));

    // 2026.4.26 restarts by itself first; without a token, then with it: each error is one gate further
    await dashboard.opensUntil(ADDRESS, /token missing|expects its token/);
    await check.again(await dashboard.says(/token missing|expects its token/));
    await expect(check.progress).toHaveAttribute('data-progress', 'further');
    expect((await check.gates()).token).toBe('stopped');
    await dashboard.open(`${ADDRESS}/#token=${gateway.token}`);
    await check.again(await dashboard.says(REQUEST));
    await expect(check.progress).toHaveAttribute('data-progress', 'further');
    await expect(check.verdict).toHaveAttribute('data-verdict', 'new-device');

    await runs(rig.gateway, await copied(page, 'devices-approve'));
    await rig.connectsAfterApproval(dashboard);
    await page.locator('[data-action=works]').click();
    await expect(page.locator('[data-part=solved]')).toBeVisible();
    await rig.leave();
  });
