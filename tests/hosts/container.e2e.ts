import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { hasProxy } from '../support/proxies/program.ts';
import { run } from '../support/run.ts';
import { copyContext, stages } from './containerfile.ts';
import { startHost } from './host.ts';

const GIVEN = { SITE_URL: 'https://pairing.example', BASE_PATH: '/pairing' };

test('the commands of the Containerfile build a site that its Caddy serves, compressed beforehand', async ({
  request,
}) => {
  test.skip(!hasProxy('caddy'), 'there is no caddy, and it could not be installed');
  test.setTimeout(240_000);
  const [build, serve] = stages(GIVEN);
  const folder = mkdtempSync(join(tmpdir(), 'pairing-container-'));
  copyContext(folder);
  expect(build?.runs.length).toBeGreaterThan(2);
  for (const line of build?.runs ?? []) await run(line, folder, build?.variables);

  const { SITE_ADDRESS, SITE_ROOT, SITE_BASE } = serve?.variables ?? {};
  expect(SITE_ADDRESS).toBe(':8080');
  expect(serve?.copies).toEqual([
    'deploy/caddy /etc/caddy',
    `--from=build /site/dist ${SITE_ROOT}${GIVEN.BASE_PATH}`,
  ]);
  const host = await startHost('caddy', { dir: join(folder, 'dist'), base: String(SITE_BASE) });
  const page = await request.get(`${host.url}check/`);
  expect(page.headers()['content-encoding']).toBe('br');
  expect(page.headers()['content-type']).toBe('text/html; charset=utf-8');
  expect(await page.text()).toContain('<link rel="canonical" href="https://pairing.example/pairing/check/">');
  await host.stop();
  rmSync(folder, { recursive: true });
});
