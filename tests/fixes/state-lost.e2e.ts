import { rmSync } from 'node:fs';
import { REQUEST } from '../support/control-ui.ts';
import { OUTSIDE } from '../support/outside-address.ts';
import { RUN_ON } from '../support/releases.ts';
import { copied, runs } from './owner.ts';
import { ADDRESS } from './rig.ts';
import { expect, test } from './shared.ts';

/** Up to three starts. */
test.setTimeout(360_000);
test.skip(!OUTSIDE, 'this machine has no address but its own');

for (const release of RUN_ON)
  test(`${release}: the state folder wiped: approved anew, and kept, it is not asked again`, async ({
    rigOf,
    userOf,
  }) => {
    const rig = await rigOf(release);
    const { check, dashboard } = await userOf(rig);
    const { page } = check;
    const withToken = `${ADDRESS}/#token=${rig.gateway.token}`;
    await dashboard.open(withToken);
    const first = await dashboard.says(REQUEST);
    await runs(rig.gateway, `openclaw devices approve ${REQUEST.exec(first)?.[0]}`);
    await rig.connectsAfterApproval(dashboard);

    await rig.restart(() => rmSync(rig.gateway.stateDir, { recursive: true }));
    await dashboard.open(withToken);
    const refused = await dashboard.says(REQUEST);
    const list = await runs(rig.gateway, 'openclaw devices list --json');
    await check.open();
    await check.read(`${refused}\n${list}`);
    await check.answers({ before: 'worked', change: 'gateway-restarted' });
    await expect(check.verdict).toHaveAttribute('data-verdict', 'gateway-restart-or-token-changed');
    await runs(rig.gateway, await copied(page, 'devices-approve'));
    await rig.connectsAfterApproval(dashboard);

    await rig.restart();
    await dashboard.open(ADDRESS);
    await dashboard.connects();
  });
