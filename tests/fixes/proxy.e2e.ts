import { REQUEST } from '../support/control-ui.ts';
import { OUTSIDE } from '../support/outside-address.ts';
import { recipe } from '../support/recipes.ts';
import { RUN_ON } from '../support/releases.ts';
import { runs } from './owner.ts';
import { ADDRESS } from './rig.ts';
import { expect, test } from './shared.ts';

test.setTimeout(240_000);
test.skip(!OUTSIDE, 'this machine has no address but its own');

/** What many leave out at first: HTTP gets through to the gateway, the upgrade does not. */
const withoutUpgrade = (configuration: string): string =>
  configuration.replace(/^\s*proxy_set_header (?:Upgrade|Connection) .*$/gm, '');

for (const release of RUN_ON)
  test(`${release}: the upgrade lost in nginx: with the recipe the check gets through, and the dashboard connects`, async ({
    rigOf,
    userOf,
  }) => {
    const rig = await rigOf(release);
    await rig.nginx(withoutUpgrade);
    const { check, dashboard } = await userOf(rig);
    const { gateway } = rig;
    const { page } = check;

    await check.open();
    await check.check(ADDRESS);
    await check.stoppedAt('upgrade');
    // a full gateway and an extension look the same: what is between is the user's to say
    await check.answers({ between: 'reverse-proxy' });
    await expect(check.verdict).toHaveAttribute('data-verdict', 'proxy-or-vpn');
    const shown = await page.context().newPage();
    await shown.goto('/causes/proxy-or-vpn/');
    // the rig runs this file, byte for byte but for ports and certificates
    expect(await shown.locator('figure', { hasText: 'nginx.conf' }).locator('code').textContent()).toBe(
      recipe('nginx.conf'),
    );
    await rig.nginx();

    await page.locator('[data-action=again]').click();
    await expect(check.progress).toHaveAttribute('data-progress', 'further');
    expect((await check.gates()).upgrade).toBe('passed');
    await dashboard.open(`${ADDRESS}/#token=${gateway.token}`);
    const refused = await dashboard.says(REQUEST);
    await runs(gateway, `openclaw devices approve ${REQUEST.exec(refused)?.[0]}`);
    await rig.connectsAfterApproval(dashboard);
  });
