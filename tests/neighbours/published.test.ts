import { expect } from 'vitest';
import { BRIDGE } from './network.ts';
import { Browser } from './place.ts';
import { shownFor } from './shown.ts';
import { allows, LET_IN, runs, situation, WRONG_ORIGIN } from './situation.ts';

situation(
  'a gateway on its own loopback behind a published port answers nobody until it listens on lan',
  async (place) => {
    const container = place.network.container(2);
    const home = place.home();
    const before = await place.gateway(container, { home, bind: 'loopback' });
    await place.publish(container);
    const browser = new Browser(place.release);
    // whoever publishes the port takes the connection and finds nobody to hand it to
    const refused = await browser.opens(place.host, 'http://localhost:18789');
    expect(refused).toEqual({ failed: 'ECONNRESET' });
    expect(await browser.opens(place.host, `http://${container.address}:18789`)).toEqual({
      failed: 'ECONNREFUSED',
    });

    await before.stop();
    const [first = ''] = shownFor(`$ docker compose up -d\n${refused.failed}`);
    await runs(place.shell(container, home), first);
    const gateway = await place.gateway(container, { home, configured: true });
    expect(await browser.opens(place.host, 'http://localhost:18789')).toEqual(LET_IN);
    expect(gateway.logs()).toContain(`remote=${BRIDGE}`);
    expect(gateway.logs()).toContain('device pairing auto-approved');
  },
);

situation(
  'published on another port, the dashboard is refused until that origin is allowed',
  async (place) => {
    const container = place.network.container(2);
    const { home } = await place.gateway(container, { bind: 'lan' });
    await place.publish(container, 8080);
    const browser = new Browser(place.release);
    const refused = await browser.opens(place.host, 'http://localhost:8080');
    expect(refused).toEqual(WRONG_ORIGIN);

    await allows(place.shell(container, home), refused, 'http://localhost:8080');
    await expect
      .poll(() => browser.opens(place.host, 'http://localhost:8080'), { timeout: 90_000 })
      .toEqual(LET_IN);
  },
);

situation('without a token a gateway does not listen for others', async (place) => {
  const starting = place.gateway(place.network.container(2), {
    bind: 'lan',
    config: { auth: { mode: 'none' } },
  });
  await expect(starting).rejects.toThrow(/[Rr]efusing to bind gateway to .* without auth/);
});
