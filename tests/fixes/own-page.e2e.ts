import { readFileSync } from 'node:fs';
import { type Browser, chromium, firefox } from '@playwright/test';
import { parsePaste } from '../../src/evidence/parse.ts';
import { findProgram } from '../../tools/programs/find.ts';
import { CheckPage } from '../support/check-page.ts';
import { ControlUi } from '../support/control-ui.ts';
import { type Gateway, RIGHT_TOKEN, startGateway } from '../support/gateway.ts';
import { RUN_ON } from '../support/releases.ts';
import { expect, test } from '../support/test.ts';

test.setTimeout(180_000);

const SCRIPT = readFileSync('content/snippets/own-page.js', 'utf8');
const FIREFOX = findProgram('firefox-esr');

/** What a page keeps, which the script must neither change nor tell. */
const STORAGE_KEY = () =>
  JSON.stringify([Object.entries(localStorage).sort(), Object.entries(sessionStorage).sort()]);

/** Runs the script as a bookmark or the console does, and gives what it hands out. */
async function handedOut({ page }: ControlUi): Promise<string> {
  const [dialog] = await Promise.all([
    page.waitForEvent('dialog'),
    page.evaluate(`void ${SCRIPT.replace(/^\/\/.*\n/, '')}`),
  ]);
  const text = dialog.defaultValue();
  await dialog.dismiss();
  return text;
}

/** 2026.4.26 loads too few files for their share from the cache to tell a first visit. */
const FIRST = { '2026.4.26': 'page-key-young', '2026.9.6': 'page-first-visit' } as const;

/** So that wrong tokens of one browser do not lock the next one out. */
const auth = { mode: 'token', token: RIGHT_TOKEN, rateLimit: { maxAttempts: 100 } };

for (const release of RUN_ON)
  test.describe(release, () => {
    let gateway: Gateway;
    test.beforeAll(async () => {
      gateway = await startGateway({ release, config: { auth } });
    });
    test.afterAll(() => gateway.stop());

    for (const family of ['chromium', 'firefox'] as const)
      test(`${release} in ${family}: on the real dashboard, under its own policy, the script tells what is needed and no secret`, async ({
        page,
        launchOptions,
      }) => {
        test.skip(family === 'firefox' && !FIREFOX, 'there is no firefox-esr, and it could not be installed');
        const browser: Browser =
          family === 'chromium'
            ? await chromium.launch(launchOptions)
            : await firefox.launch({ channel: 'moz-firefox', executablePath: FIREFOX ?? '' });
        const dashboard = new ControlUi(await browser.newPage());
        const before = await gateway.devices();
        const address = `http://127.0.0.1:${gateway.port}/#token=a-wrong-token`;
        await dashboard.open(address);
        await dashboard.says(/rejected|mismatch/i);
        const kept = await dashboard.page.evaluate(STORAGE_KEY);
        const text = await handedOut(dashboard);
        expect(await dashboard.page.evaluate(STORAGE_KEY)).toBe(kept);
        // the same browser, its data cleared and its cache not
        await dashboard.page.evaluate(() => localStorage.clear());
        await dashboard.open(address);
        await dashboard.says(/rejected|mismatch/i);
        const cleared = await handedOut(dashboard);
        await browser.close();
        expect(await gateway.devices()).toEqual(before);

        // every long value that the page keeps is a secret or an id
        const secrets = kept.match(/[\w-]{24,}/g) ?? [];
        expect(secrets.length).toBeGreaterThan(2);
        for (const secret of [...secrets, 'a-wrong-token']) expect(text).not.toContain(secret);
        const codes = (said: string): string[] => parsePaste(said).findings.map(({ code }) => code);
        expect(codes(text)).toEqual(
          expect.arrayContaining(['page-greeted', FIRST[release], 'said-token-mismatch']),
        );
        if (FIRST[release] === 'page-first-visit') expect(codes(cleared)).toContain('page-cleared');

        const check = new CheckPage(page);
        await check.open();
        await check.read(text);
        await expect(page.locator('[data-finding=page-greeted]')).toBeVisible();
      });
  });
