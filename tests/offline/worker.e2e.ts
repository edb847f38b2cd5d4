import { rmSync } from 'node:fs';
import { buildCalled, Host } from '../support/builds.ts';
import { expect, test } from '../support/engine-test.ts';
import type { Engine } from '../support/engines/engine.ts';
import { plainHttp } from '../support/targets.ts';

/** What a page says of itself: its heading, the build it is of, and whether a worker stands behind it. */
function shown(
  engine: Engine,
  address: string,
): Promise<{ heading: string; build: string; worker: boolean }> {
  return engine.visit(address, async () => ({
    heading: document.querySelector('h1')?.textContent ?? '',
    build: document.documentElement.dataset['build'] ?? '',
    worker: navigator.serviceWorker.controller !== null,
  }));
}

/** The names of what is kept, one a build, as a visit of the guide finds them. */
const stores = (engine: Engine, site: string): Promise<string[]> =>
  engine.visit(`${site}/guide/`, () => caches.keys());

test('the site is kept, checks as before, and gives way to another build', async ({ engine }) => {
  const builds = { A: await buildCalled('A'), B: await buildCalled('B') };
  const host = new Host();
  await host.publish(builds.A);
  await engine.visit(`${host.url}/guide/`, async () => {
    // it comes only where the policy of the page let its address through
    await navigator.serviceWorker.ready;
  });
  expect(await shown(engine, `${host.url}/guide/`)).toMatchObject({ build: 'A', worker: true });

  const target = await plainHttp();
  const seen = await engine.check(host.url, target.address);
  expect(seen.codes).toEqual(['probe-other-http']);
  expect(seen.violations).toBe(0);
  expect(target.received.filter((line) => line.startsWith('GET /?probe='))).toHaveLength(1);
  await target.stop();

  await host.stop();
  expect((await shown(engine, `${host.url}/guide/`)).heading).toMatch(/pairing required/i);
  expect((await shown(engine, `${host.url}/causes/new-device/`)).build).toBe('A');
  expect((await shown(engine, `${host.url}/guide/phone/`)).heading).toBe('You are offline');

  await host.publish(builds.B);
  const before = await stores(engine, host.url);
  await expect.poll(() => stores(engine, host.url)).not.toEqual(before);
  await expect.poll(() => stores(engine, host.url)).toHaveLength(1);
  await host.stop();
  expect(await shown(engine, `${host.url}/guide/`)).toMatchObject({ build: 'B', worker: true });
  expect(await shown(engine, `${host.url}/causes/`)).toMatchObject({ build: 'B', worker: true });
  for (const dir of Object.values(builds)) rmSync(dir, { recursive: true });
});
