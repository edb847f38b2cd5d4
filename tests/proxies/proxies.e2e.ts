import { ENGINES } from '../support/engines/engine.ts';
import { type BrowserOf, withFamilies } from '../support/engines/families.ts';
import type { Seen } from '../support/engines/seen.ts';
import { lacks } from '../support/engines/start.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { freePort } from '../support/ports.ts';
import { hasProxy, type Place, PROXIES, type ProxyName, startProxy } from '../support/proxies/program.ts';
import { note } from '../support/table.ts';
import { silentTcp } from '../support/targets.ts';
import { test as base, expect } from '../support/test.ts';
import { caddy, caddyWithTwo } from './caddy.ts';
import { type Expected, FAULTS, type Fault, type FaultId, type Upstream } from './faults.ts';
import { haproxy, haproxyWithTwo } from './haproxy.ts';
import { nginx, nginxWithTwo } from './nginx.ts';

interface Behind {
  /** A gateway as installed, and one that is set up for a proxy. */
  gateways: { readonly plain: Gateway; readonly trusting: Gateway };
  upstream: Upstream;
  /** A browser of each family, started when it is first asked for. */
  browserOf: BrowserOf;
}

const test = base.extend<object, Behind>({
  browserOf: [({ browserName: _ }, use) => withFamilies(use), { scope: 'worker', timeout: 60_000 }],
  gateways: [
    async ({ browserName: _ }, use) => {
      const controlUi = { basePath: '/claw' };
      const [plain, trusting] = await Promise.all([
        startGateway(),
        startGateway({ config: { trustedProxies: ['127.0.0.1'], controlUi } }),
      ]);
      await use({ plain, trusting });
      await Promise.all([plain.stop(), trusting.stop()]);
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  upstream: [
    async ({ gateways }, use) => {
      const silent = await silentTcp();
      const [plain, trusting] = [gateways.plain.port, gateways.trusting.port];
      const port = Number(silent.address.split(':')[1]);
      await use({ gateway: plain, trusting, dead: await freePort(), silent: port });
      await silent.stop();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
});

type Writes = (fault: FaultId, up: Upstream) => ((place: Place) => string) | undefined;
const CONFIGURATIONS: Readonly<Record<ProxyName, Writes>> = { nginx, caddy, haproxy };
const WITH_TWO = { nginx: nginxWithTwo, caddy: caddyWithTwo, haproxy: haproxyWithTwo };
/** Only whether one is written is asked, not what. */
const ANY: Upstream = { gateway: 1, trusting: 1, dead: 1, silent: 1 };

/** The gate the run stopped at and the finding that says so, as the table shows them. */
const inWords = ({ gate, code, verdict }: Expected): string =>
  `${gate} · ${code.replace('probe-', '')} · ${verdict}`;
function stoppedAt({ gates, codes, cause, confidence }: Seen): string {
  const gate = Object.keys(gates).find((each) => gates[each] === 'stopped') ?? 'nowhere';
  return `${gate} · ${codes.at(-1)?.replace('probe-', '')} · ${cause} (${confidence})`;
}

for (const name of PROXIES)
  for (const family of ENGINES)
    test.describe(`${name}, ${family}`, () => {
      test.skip(!hasProxy(name), `there is no ${name}, and it could not be installed`);
      const lacking = lacks(family);
      test.skip(lacking !== undefined, `there is no ${lacking}, and it could not be installed`);

      for (const [id, fault] of Object.entries(FAULTS) as [FaultId, Fault][]) {
        if (!CONFIGURATIONS[name](id, ANY)) continue;
        test(`${name}, ${family}: ${fault.what}`, async ({ browserOf, site, upstream }, info) => {
          const configuration = CONFIGURATIONS[name](id, upstream);
          if (!configuration) throw new Error(`${name} is not set up for ${id}`);
          const engine = await browserOf(family);
          const proxy = await startProxy(name, configuration);
          const address = `${fault.scheme ?? ''}${proxy.address}${fault.path ?? ''}`;
          const seen = await engine.check(site.url, address);
          await proxy.stop();
          const expected = inWords(fault.but?.[family] ?? fault.expected);
          const row = `${name} · ${fault.what}`;
          note(info, { table: 'Proxies', row, column: family, expected, got: stoppedAt(seen) });
          expect(seen.confidence).not.toBe('proved');
          expect(stoppedAt(seen)).toBe(expected);
        });
      }

      test(`${name}, ${family}: two gateways behind one address`, async ({
        browserOf,
        site,
        gateways,
        upstream,
      }, info) => {
        const engine = await browserOf(family);
        const proxy = await startProxy(name, WITH_TWO[name](upstream));
        // of others, such as ours that asked whether it is up, nothing
        const isOurs = (line: string): boolean =>
          line.includes('closed before connect') && line.includes(site.url);
        const lines = (gateway: Gateway): number => gateway.logs().split('\n').filter(isOurs).length;
        for (const [path, asked, spared] of [
          ['/one', gateways.plain, gateways.trusting],
          ['/two', gateways.trusting, gateways.plain],
        ] as const) {
          const before = [lines(asked), lines(spared)] as const;
          const seen = await engine.check(site.url, `${proxy.address}${path}`);
          const expected = inWords(FAULTS.right.expected);
          const row = `${name} · two gateways behind one address: ${path}`;
          note(info, { table: 'Proxies', row, column: family, expected, got: stoppedAt(seen) });
          expect(stoppedAt(seen)).toBe(expected);
          // the gateway logs a line for each socket that ends without a login; a check opens one
          await expect.poll(() => lines(asked)).toBe(before[0] + 1);
          expect(lines(spared)).toBe(before[1]);
        }
        await proxy.stop();
      });
    });
