import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { ASK_AGAIN, HEADERS, HTTPS_ONLY, KEEP_FOR_EVER, NEEDED } from '../../src/publish/headers.ts';
import { BELOW } from '../support/below.ts';
import { CheckPage } from '../support/check-page.ts';
import { PictureInput } from '../support/picture-input.ts';
import { hasProxy } from '../support/proxies/program.ts';
import { KINDS_OF_PAGE } from '../support/site-map.ts';
import { otherWebSocket } from '../support/targets.ts';
import { HOSTS, type Host, startHost } from './host.ts';

const SITES = [{ dir: 'dist', base: '/' }, BELOW] as const;

test.use({ ignoreHTTPSErrors: true });

/** A file of each kind, with the type it must come with. */
const FILES = [
  ['guide/index.md', 'text/markdown; charset=utf-8'],
  ['llms.txt', 'text/plain; charset=utf-8'],
  ['robots.txt', 'text/plain; charset=utf-8'],
  ['sitemap-0.xml', /^(?:text|application)\/xml/],
  ['search/index.json', 'application/json'],
  ['search/box.js', /^(?:text|application)\/javascript; charset=utf-8$/],
  ['favicon.svg', /^image\/svg\+xml/],
  ['cards/check.png', 'image/png'],
] as const;
const COMPRESSIBLE = /text|javascript|json|xml/;
/** Below this, in bytes, servers leave it. */
const WORTH_IT = 600;

for (const hostName of HOSTS)
  for (const site of SITES)
    test.describe(`${hostName}, published at ${site.base}`, () => {
      test.skip(!hasProxy(hostName), `there is no ${hostName}, and it could not be installed`);
      const wanted = Object.fromEntries(
        [...HEADERS, ...(hostName === 'nginx' ? [HTTPS_ONLY] : [])].map(([name, value]) => [
          name.toLowerCase(),
          value,
        ]),
      );

      let host: Host;
      const at = (path: string): string => host.url + path;
      test.beforeAll(async () => {
        test.setTimeout(120_000);
        host = await startHost(hostName, site);
      });
      test.afterAll(() => host.stop());

      test('every kind of page and file comes with its headers, type and compression', async ({
        request,
      }) => {
        const pages = KINDS_OF_PAGE.map((path) => [path.slice(1), 'text/html; charset=utf-8'] as const);
        for (const [path, type] of [...pages, ...FILES]) {
          const answer = await request.get(at(path));
          const headers = answer.headers();
          expect.soft(answer.status(), path).toBe(200);
          expect.soft(headers, path).toMatchObject({ ...wanted, 'cache-control': ASK_AGAIN[1] });
          expect.soft(headers['content-type'], path).toEqual(expect.stringMatching(type));
          const size = (await answer.body()).length;
          if (COMPRESSIBLE.test(String(headers['content-type'])) && size > WORTH_IT)
            expect.soft(headers['content-encoding'], path).toMatch(/^(?:br|gzip)$/);
        }
      });

      test('a file with a hash in its name is kept for ever, one that is missing is not', async ({
        request,
      }) => {
        const [file] = readdirSync(`${site.dir}/_astro`);
        const kept = await request.get(at(`_astro/${file}`));
        expect(kept.headers()).toMatchObject({ ...wanted, 'cache-control': KEEP_FOR_EVER[1] });
        const missing = await request.get(at('_astro/engine.gone.js'));
        expect(missing.status()).toBe(404);
        expect(missing.headers()).toMatchObject({ ...wanted, 'cache-control': ASK_AGAIN[1] });
      });

      test('what did not change is not sent again', async ({ request }) => {
        const first = await request.get(at('guide/'));
        const again = await request.get(at('guide/'), {
          headers: { 'If-None-Match': first.headers()['etag'] ?? '' },
        });
        expect(again.status()).toBe(304);
      });

      test('a path without its slash leads to the one with it, on the same host', async ({ request }) => {
        const answer = await request.get(at('check'), { maxRedirects: 0 });
        expect([301, 308]).toContain(answer.status());
        expect(new URL(answer.headers()['location'] ?? '', host.url).href).toBe(at('check/'));
        expect((await request.get(at('check'))).status()).toBe(200);
      });

      test('a lost address is told so, with the ways on', async ({ page }) => {
        const answer = await page.goto(at('guide/no-such-page/'));
        expect(answer?.status()).toBe(404);
        expect(answer?.headers()).toMatchObject(wanted);
        await page.locator('main').getByRole('link', { name: 'The guide' }).click();
        await expect(page).toHaveURL(/\/guide\/$/);
      });

      test('a picture is read, for what reads it may run under the policy', async ({ page }) => {
        await page.goto(at('check/'));
        const picture = new PictureInput(page);
        await picture.read();
        await expect(picture.paste).toHaveValue(/pairing required/);
      });

      test('no page breaks the policy, the search finds, and the check reaches its target', async ({
        page,
      }) => {
        test.setTimeout(120_000);
        const complaints: string[] = [];
        page.on('console', (message) => {
          // for a worker Chromium looks at the certificate once more, and nobody signed this one
          if (!message.text().startsWith('An SSL certificate error')) complaints.push(message.text());
        });
        page.on('pageerror', (error) => complaints.push(error.message));
        // a page over https asks the user first
        await page.context().grantPermissions(['local-network-access']);
        await page.addInitScript(() => {
          addEventListener('securitypolicyviolation', (event) =>
            console.error(`${event.effectiveDirective} refused ${event.blockedURI}`),
          );
        });
        for (const path of KINDS_OF_PAGE) {
          await page.goto(at(path.slice(1)));
          await page.keyboard.press('Control+k');
          const input = page.getByRole('searchbox').first();
          await input.fill('paring required');
          await expect(page.locator('.hits a').first()).toBeVisible();
        }
        expect(complaints).toEqual([]);

        const features = await page.evaluate(
          (needed) => {
            const policy = (
              document as unknown as { featurePolicy: { allowsFeature(name: string): boolean } }
            ).featurePolicy;
            return [...needed, 'camera'].map((name) => policy.allowsFeature(name));
          },
          [NEEDED[0]],
        );
        expect(features).toEqual([true, false]);

        const target = await otherWebSocket('other-frame');
        const check = new CheckPage(page);
        await check.open(host.url.replace(/\/$/, ''));
        await check.check(target.address);
        await check.stoppedAt('greeting');
        await target.stop();
        expect(complaints.filter((line) => /polic|refused/i.test(line))).toEqual([]);
      });
    });
