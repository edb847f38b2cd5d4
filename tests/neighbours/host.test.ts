import { expect } from 'vitest';
import { RIGHT_TOKEN } from '../support/gateway.ts';
import { BRIDGE } from './network.ts';
import { Browser } from './place.ts';
import { allows, approves, LET_IN, prints, situation, TO_BE_PAIRED, WRONG_ORIGIN } from './situation.ts';

const NAME = 'host.docker.internal';

situation(
  'from a container to a gateway on the host: nobody answers, then the origin is wrong, then it is approved',
  async (place) => {
    const container = place.network.container(2, { [NAME]: BRIDGE });
    const home = place.home();
    const before = await place.gateway(place.host, { home, bind: 'loopback' });
    const owner = place.shell(place.host, home);
    const browser = new Browser(place.release);
    const opens = () => browser.opens(container, `http://${NAME}:18789`);
    expect(await opens()).toEqual({ failed: 'ECONNREFUSED' });

    await before.stop();
    await prints(owner, 'openclaw config set gateway.bind lan');
    await place.gateway(place.host, { home, configured: true });
    const refused = await opens();
    expect(refused).toEqual(WRONG_ORIGIN);

    await allows(owner, refused, `http://${NAME}:18789`);
    await expect.poll(opens, { timeout: 90_000 }).toEqual(TO_BE_PAIRED);
    await approves(owner, await opens());
    expect(await opens()).toEqual(LET_IN);

    const line = `openclaw devices list --url ws://${NAME}:18789 --token ${RIGHT_TOKEN}`;
    expect(await prints(place.shell(container, place.home()), line, 1)).toContain(
      'SECURITY ERROR: Gateway URL',
    );
  },
);
