import { rmSync } from 'node:fs';
import { REQUEST } from '../support/control-ui.ts';
import { OUTSIDE } from '../support/outside-address.ts';
import { expect, test } from '../support/test.ts';
import { ADDRESS, House, MENDED } from './house.ts';
import { copied, runs } from './owner.ts';

/** Three starts. */
test.setTimeout(360_000);
test.skip(!OUTSIDE, 'this machine has no address but its own');

for (const release of MENDED)
  test(`${release}: the state folder wiped: approved anew, and kept, it is not asked again`, async ({
    site,
    launchOptions,
  }) => {
    const house = await House.open(site.url, launchOptions, release);
    const { check, dashboard } = house;
    const { page } = check;
    const withToken = `${ADDRESS}/#token=${house.gateway.token}`;
    await dashboard.open(withToken);
    const first = await dashboard.says(REQUEST);
    await runs(house.gateway, `openclaw devices approve ${REQUEST.exec(first)?.[0]}`);
    await house.connectsAfterApproval();

    await house.restart(() => rmSync(house.gateway.stateDir, { recursive: true }));
    await dashboard.open(withToken);
    const refused = await dashboard.says(REQUEST);
    const list = await runs(house.gateway, 'openclaw devices list --json');
    await check.open();
    await check.read(`${refused}\n${list}`);
    await check.answers({ before: 'worked', change: 'gateway-restarted' });
    await expect(check.verdict).toHaveAttribute('data-verdict', 'gateway-restart-or-token-changed');
    await runs(house.gateway, await copied(page, 'devices-approve'));
    await house.connectsAfterApproval();

    await house.restart();
    await dashboard.open(ADDRESS);
    await dashboard.connects();
    await house.leave();
  });
