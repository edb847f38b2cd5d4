import { writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import { COMMANDS } from '../support/commands.ts';
import { RIGHT_TOKEN } from '../support/gateway.ts';
import { lies } from '../support/release-order.ts';
import { homeAt } from '../support/shell.ts';
import { Browser } from './place.ts';
import { approves, prints, runs, situation, TO_BE_PAIRED } from './situation.ts';

const LIST = 'openclaw devices list';
/** What a container has from its compose file. */
const ENV = { OPENCLAW_GATEWAY_TOKEN: RIGHT_TOKEN };

situation(
  'a command line in a second container is heard once it shares the network of the first',
  async (place) => {
    const [container, other] = [place.network.container(2), place.network.container(3)];
    await place.gateway(container, { bind: 'lan' });
    const newer = lies(place.release, '2026.8.1…now');

    const outside = place.shell(other, place.home(), ENV);
    expect(await prints(outside, LIST, 1)).toMatch(
      newer
        ? 'Gateway not reachable at ws://127.0.0.1:18789 (ECONNREFUSED).'
        : 'gateway closed (1006 abnormal closure (no close frame)): no close reason',
    );
    const to = (host: string): string => `${LIST} --url ws://${host}:18789 --token ${RIGHT_TOKEN}`;
    expect(await prints(outside, to('openclaw-gateway'), 1)).toContain(
      'SECURITY ERROR: Gateway URL "ws://openclaw-gateway:18789" uses plaintext ws:// to a non-loopback address.',
    );
    // it sends no key, so there is no request that anybody could approve
    expect(await prints(outside, to(container.address), 1)).toContain(
      newer ? 'missing scope: operator.pairing' : 'SECURITY ERROR: Gateway URL "ws://172.18.0.2:18789"',
    );

    // network_mode: "service:openclaw-gateway"
    const sharing = place.shell(container, place.home(), ENV);
    expect(await runs(sharing, 'devices-list')).toMatch(/No device pairing entries|Paired \(\d+\)/);
  },
);

situation(
  'a command line whose file names the container’s address is heard after what the site sets',
  async (place) => {
    const container = place.network.container(2);
    await place.gateway(container, { bind: 'lan' });
    const home = place.home();
    const remote = { url: `ws://${container.address}:18789`, token: RIGHT_TOKEN };
    writeFileSync(homeAt(home).configPath, JSON.stringify({ gateway: { mode: 'remote', remote } }));
    const sharing = place.shell(container, home, ENV);
    expect(await prints(sharing, LIST, 1)).toMatch(/SECURITY ERROR|missing scope: operator\.pairing/);

    const [, set] = (COMMANDS['compose-fix-bind']?.run ?? '').split('--rm openclaw-cli ');
    await prints(sharing, `openclaw ${set}`);
    await runs(sharing, 'devices-list');
  },
);

situation(
  'a list taken on the host does not hold what waits in the container; taken inside, it does',
  async (place) => {
    const container = place.network.container(2);
    const { home } = await place.gateway(container, { bind: 'lan' });
    await place.publish(container);
    const origin = `http://${container.address}:18789`;
    const inside = place.shell(container, home);
    await runs(inside, 'origins-set', { 'your-origin': origin });
    const browser = new Browser(place.release);
    await expect.poll(() => browser.opens(place.host, origin), { timeout: 90_000 }).toEqual(TO_BE_PAIRED);

    const onHost = place.shell(place.host, place.home(), ENV);
    if (lies(place.release, '2026.8.1…now'))
      expect(await prints(onHost, LIST, 1)).toContain('missing scope: operator.pairing');
    else {
      const listed = await prints(onHost, LIST);
      expect(listed).toContain(
        'Direct scope access failed; using local fallback.\nNo device pairing entries.',
      );
      expect(listed).toContain('device pairing required (requestId: ');
    }
    await approves(inside, await browser.opens(place.host, origin));
  },
);
