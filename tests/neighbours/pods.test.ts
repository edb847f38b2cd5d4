import { expect } from 'vitest';
import { RIGHT_TOKEN } from '../support/gateway.ts';
import { Browser } from './place.ts';
import { LET_IN, prints, runs, situation } from './situation.ts';

situation(
  'a gateway on its pod’s loopback is there for the pod and a port forward, and for no other pod',
  async (place) => {
    const [pod, other] = [place.network.container(2), place.network.container(3)];
    const gateway = await place.gateway(pod, { bind: 'loopback' });
    const browser = new Browser(place.release);
    expect(await browser.opens(other, `http://${pod.address}:18789`)).toEqual({ failed: 'ECONNREFUSED' });

    // a sidecar: files of its own, the pod's network
    const env = { OPENCLAW_GATEWAY_TOKEN: RIGHT_TOKEN };
    await runs(place.shell(pod, place.home(), env), 'devices-list');

    await place.portForward(pod);
    expect(await browser.opens(place.host, 'http://127.0.0.1:18789')).toEqual(LET_IN);
    expect(gateway.logs()).toMatch(/webchat connected .*remote=127\.0\.0\.1/);
    // and the command line of one's own computer, through it
    await prints(place.shell(place.host, place.home(), env), 'openclaw devices list');
  },
);
