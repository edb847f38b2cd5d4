import { expect } from 'vitest';
import { gatewayPart, RECIPE_HOST } from '../support/recipes.ts';
import { lies } from '../support/release-order.ts';
import { BRIDGE } from './network.ts';
import { Browser } from './place.ts';
import { approves, LET_IN, prints, situation, TO_BE_PAIRED } from './situation.ts';

situation(
  'a reverse proxy in another container is trusted by its own address, not by 127.0.0.1',
  async (place) => {
    const [container, proxy] = [place.network.container(2), place.network.container(3)];
    // as the recipe has it for a proxy on the gateway's own machine
    const config = { ...gatewayPart('openclaw-proxy.json'), bind: 'lan' };
    const home = place.home();
    const before = await place.gateway(container, { home, bind: 'lan', config });
    await place.nginx(proxy, container);
    const browser = new Browser(place.release);
    const opens = () =>
      browser.opens(place.host, `https://${RECIPE_HOST}`, {
        url: `wss://${proxy.address}`,
        headers: { host: RECIPE_HOST },
      });

    const refused = await opens();
    if (lies(place.release, '2026.8.1…now'))
      expect(refused.http).toMatch(/^403 .*proxy_attribution_required/s);
    else {
      expect(refused).toEqual(TO_BE_PAIRED);
      expect(before.logs()).toContain('Proxy headers detected from untrusted address');
      expect(before.logs()).toContain(`remote=${proxy.address}`);
    }

    await before.stop();
    const shell = place.shell(container, home);
    await prints(shell, `openclaw config set gateway.trustedProxies '["${proxy.address}"]' --strict-json`);
    const gateway = await place.gateway(container, { home, configured: true });
    await approves(shell, await opens());
    expect(await opens()).toEqual(LET_IN);
    // the proxy is still the one that comes
    expect(gateway.logs()).toContain(`remote=${proxy.address} fwd=${BRIDGE}`);
    expect(gateway.logs()).not.toContain('Proxy headers detected from untrusted address');
  },
);
