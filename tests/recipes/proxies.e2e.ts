import { type BrowserContext, test as base, expect } from '@playwright/test';
import { type Answered, answerIn } from '../support/dashboard.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { OUTSIDE } from '../support/outside-address.ts';
import { freePort } from '../support/ports.ts';
import { hasProxy, type ProxyName, startProxy } from '../support/proxies/program.ts';
import { gatewayPart, RECIPE_HOST } from '../support/recipes.ts';
import { RUN_ON } from '../support/releases.ts';
import { claimed, keep } from '../support/verified-on.ts';
import { PLACED } from './place.ts';

const names: readonly ProxyName[] = ['nginx', 'caddy', 'haproxy'];
const OPENCLAW_JSON = 'recipes/openclaw-proxy.json';

/** Playwright's test with a browser that finds the recipes' host where each proxy listens in its turn. */
const test = base.extend<object, { port: number }>({
  port: [async ({ browserName: _ }, use) => use(await freePort()), { scope: 'worker' }],
  launchOptions: [
    ({ launchOptions, port }, use) =>
      use({ ...launchOptions, args: [`--host-resolver-rules=MAP ${RECIPE_HOST}:443 ${OUTSIDE}:${port}`] }),
    { scope: 'worker' },
  ],
  ignoreHTTPSErrors: true,
});

/** Opens the dashboard in a new tab, waits for the answer it gets, and closes the tab. */
async function visit(
  context: BrowserContext,
  token: string,
  wanted: (answer: Answered) => boolean,
): Promise<Answered> {
  const page = await context.newPage();
  const answer = answerIn(page, wanted);
  await page.goto(`https://${RECIPE_HOST}/${token && `#token=${token}`}`);
  const answered = await answer;
  await page.close();
  return answered;
}

for (const release of RUN_ON)
  test.describe(release, () => {
    test.skip(!OUTSIDE, 'this machine has no address but loopback');
    test.setTimeout(180_000);
    let gateway: Gateway;
    const shown = new Set<string>();

    test.beforeAll(async () => {
      test.setTimeout(180_000);
      gateway = await startGateway({ release, config: gatewayPart('openclaw-proxy.json') });
    });
    test.afterAll(() => gateway.stop());

    for (const name of names)
      test(`behind ${PLACED[name].file} the dashboard asks for its token, then for approval, then works`, async ({
        context,
        port,
      }) => {
        test.skip(!hasProxy(name), `there is no ${name}`);
        const proxy = await startProxy(name, PLACED[name].configuration(gateway.port), { port });

        expect(await visit(context, '', () => true)).toMatchObject({ code: 'AUTH_TOKEN_MISSING' });
        const refused = await visit(context, gateway.token, ({ code }) => code !== 'AUTH_TOKEN_MISSING');
        expect(refused.code).toBe('PAIRING_REQUIRED');
        const approved = await gateway.cli(
          'devices',
          'approve',
          refused.requestId ?? '',
          '--timeout',
          '60000',
        );
        expect(approved.code, approved.stderr).toBe(0);
        expect(await visit(context, gateway.token, () => true)).toMatchObject({ ok: true });

        await proxy.stop();
        shown.add(`recipes/${PLACED[name].file}`).add(OPENCLAW_JSON);
      });

    test('content/verified-on.json says what was shown here', () => {
      test.skip(!names.every(hasProxy), 'a proxy is missing');
      const tried = [OPENCLAW_JSON, ...names.map((name) => `recipes/${PLACED[name].file}`)];
      keep({ suite: 'proxies', release, tried, shown: [...shown] });
      expect(claimed(release).filter((id) => tried.includes(id))).toEqual([...shown].sort());
    });
  });
