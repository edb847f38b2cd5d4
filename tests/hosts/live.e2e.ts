import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { run } from '../../tools/run.ts';
import { buildFor } from '../../tools/site/build.ts';
import { hasProxy } from '../support/proxies/program.ts';
import { closedPort } from '../support/targets.ts';
import { HOSTS, startHost } from './host.ts';

interface Said {
  readonly code: number | null;
  readonly text: string;
}

/** Runs the release check as its user does. */
function checkLive(...args: readonly string[]): Said {
  // nginx has a certificate of its own here
  const env = { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: '0' };
  const ran = spawnSync(process.execPath, ['tools/publish/check-live.ts', ...args], {
    encoding: 'utf8',
    env,
  });
  return { code: ran.status, text: ran.stdout + ran.stderr };
}

const BASES = { nginx: '/', caddy: '/pairing/' } as const;
for (const name of HOSTS)
  test(`nothing is wrong with the site behind ${name}`, async () => {
    test.skip(!hasProxy(name), `there is no ${name}, and it could not be installed`);
    test.setTimeout(240_000);
    const base = BASES[name];
    const dir = `.cache/live-${name}`;
    mkdirSync(dir, { recursive: true });
    const host = await startHost(name, { dir, base });
    // the address is known only now; a host reads its files at each request
    const build = buildFor({ dir, base, site: new URL(host.url).origin });
    expect(await run(build, 'build')).toBe(0);
    const { code, text } = checkLive(host.url);
    await host.stop();
    expect(text).toMatch(/looked at (?:[3-9]\d\d|1\d{3}) things, .* 0 faults\n/);
    expect(code).toBe(0);
  });

/** What a host may have wrong, as a change of its configuration, and the line that must say so. */
const WRONG = [
  [
    'the probe forbidden',
    'camera=()',
    'camera=(), loopback-network=()',
    'Permissions-Policy forbids loopback-network',
  ],
  ['a header left out', 'Referrer-Policy "no-referrer"', '', 'Referrer-Policy is missing'],
  ['a weaker policy', "frame-ancestors 'none'", 'frame-ancestors *', 'Content-Security-Policy is "'],
  ['no compression', 'encode gzip', '', 'comes uncompressed'],
  [
    'every address taken for the first page',
    'encode gzip',
    'encode gzip\n  try_files {path} {path}/ /index.html',
    'answers 200, not 404',
  ],
  ['a wrong type', 'text/markdown; charset=utf-8', 'application/octet-stream', 'comes as application/'],
  ['scripts asked for again', 'max-age=31536000', 'max-age=600', 'Cache-Control is "public, max-age=600'],
] as const;

test.describe('a host set up wrong', () => {
  test.skip(!hasProxy('caddy'), 'there is no caddy, and it could not be installed');
  for (const [what, from, to, says] of WRONG)
    test(what, async () => {
      const host = await startHost('caddy', { dir: 'dist', base: '/' }, (text) => text.replace(from, to));
      const { code, text } = checkLive(host.url);
      await host.stop();
      expect(text).toContain(`FAULT ${says}`);
      expect(code).toBe(1);
    });

  test('a site built for another address, that fetches from another host', async () => {
    const dir = '.cache/live-wrong';
    cpSync('dist', dir, { recursive: true });
    appendFileSync(`${dir}/check/index.html`, '<img alt="" src="https://pixel.example/1.gif">');
    const host = await startHost('caddy', { dir, base: '/' });
    const { code, text } = checkLive(host.url);
    await host.stop();
    for (const says of [
      'lists http://localhost:4321/, which is not here (the sitemap)',
      'its canonical address is at http://localhost:4321: was it built with another SITE_URL',
      'its og:image is at http://localhost:4321: was it built',
      `fetches from another host: https://pixel.example/1.gif (${host.url}check/)`,
    ])
      expect.soft(text).toContain(`FAULT ${says}`);
    expect(code).toBe(1);
  });
});

test('an address where nothing is, and none at all, are said', async () => {
  const { address } = await closedPort();
  expect(checkLive(`http://${address}`)).toMatchObject({
    code: 1,
    text: expect.stringContaining('gave no answer'),
  });
  expect(checkLive('pairing.example')).toMatchObject({
    code: 2,
    text: expect.stringContaining('Say where the site is'),
  });
});
