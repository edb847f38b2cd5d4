import { REQUEST } from '../support/control-ui.ts';
import { OUTSIDE } from '../support/outside-address.ts';
import { RUN_ON } from '../support/releases.ts';
import { knownForReading } from './known-for-reading.ts';
import { copied, runs } from './owner.ts';
import { ADDRESS } from './rig.ts';
import { expect, test } from './shared.ts';

test.setTimeout(240_000);
test.skip(!OUTSIDE, 'this machine has no address but its own');

for (const release of RUN_ON) {
  test(`${release}: a new device: approved by the command shown, checked again, it connects`, async ({
    rigOf,
    userOf,
  }) => {
    const rig = await rigOf(release);
    const { check, dashboard } = await userOf(rig);
    const { gateway } = rig;
    await dashboard.open(`${ADDRESS}/#token=${gateway.token}`);
    await check.open();
    await check.read(await dashboard.says(REQUEST));
    await check.says('new-device', 'likely');
    await runs(gateway, await copied(check.page, 'devices-approve'));
    await rig.connectsAfterApproval(dashboard);
    await check.page.locator('[data-action=works]').click();
    await expect(check.page.locator('[data-part=solved]')).toBeVisible();
  });

  test(`${release}: approved for reading only: the wider access approved, it connects`, async ({
    rigOf,
    userOf,
  }) => {
    const rig = await rigOf(release);
    const { check, dashboard } = await userOf(rig);
    const { gateway } = rig;
    await knownForReading(dashboard, gateway, ADDRESS);
    await dashboard.open(`${ADDRESS}/#token=${gateway.token}`);
    await check.open();
    await check.read(await dashboard.says(REQUEST));
    await expect(check.verdict).toHaveAttribute('data-verdict', 'scope-or-role-upgrade');
    await expect(check.verdict).toHaveAttribute('data-confidence', 'proved');
    await runs(gateway, await copied(check.page, 'devices-approve'));
    await rig.connectsAfterApproval(dashboard);
  });
}
