import { expect } from 'vitest';
import type { Gateway } from '../support/gateway.ts';
import { Browser } from './place.ts';
import { approves, LET_IN, situation, TO_BE_PAIRED } from './situation.ts';

situation(
  'a new container without the old folder has forgotten every device, one with it has not',
  async (place) => {
    const [container, other] = [place.network.container(2), place.network.container(3)];
    const origin = `http://${container.address}:18789`;
    const config = { controlUi: { allowedOrigins: [origin] } };
    const browser = new Browser(place.release);
    const opens = () => browser.opens(other, origin);
    const approvesIn = async ({ home }: Gateway) => approves(place.shell(container, home), await opens());

    const first = await place.gateway(container, { home: place.home(), bind: 'lan', config });
    await approvesIn(first);
    expect(await opens()).toEqual(LET_IN);

    await first.stop();
    const volume = place.home();
    const anew = await place.gateway(container, { home: volume, bind: 'lan', config });
    expect(await opens()).toEqual(TO_BE_PAIRED);

    await approvesIn(anew);
    await anew.stop();
    await place.gateway(container, { home: volume, configured: true });
    expect(await opens()).toEqual(LET_IN);
  },
);
