import { pathToFileURL } from 'node:url';
import { readAnswer, readChallenge } from '../../src/gateway/frames.ts';
import { CheckPage } from '../support/check-page.ts';
import { type Talked, talk } from '../support/client.ts';
import { newDevice } from '../support/device.ts';
import type { Gateway } from '../support/gateway.ts';
import { nginxWithoutUpgrade } from '../support/proxies/nginx.ts';
import { hasProxy } from '../support/proxies/program.ts';
import { expect, test } from '../support/test.ts';

/** The check as one file. */
const FILE = pathToFileURL('dist/pairing-required.html').href;
/** What 2026.9.6 speaks. */
const PROTOCOL = 4;
/** Ten failed log-ins lock an origin out for five minutes. */
const MORE_THAN_LOCKS = 12;

/** Connects as a new device with this token, from a page at this origin. */
function connectAs(gateway: Gateway, token: string, origin: string): Promise<Talked> {
  const device = newDevice();
  const reply = (frame: string): string | undefined => {
    const greeting = readChallenge(frame);
    return greeting && device.connect(greeting.nonce, token, PROTOCOL);
  };
  return talk(gateway.url, reply, origin);
}

const admitted = ({ frames }: Talked): boolean => frames.some((frame) => readAnswer(frame, 'connect')?.ok);

test('from localhost, the gateway lets the page in as far as the identity gate', async ({
  page,
  gateway,
}) => {
  const before = await gateway.devices();
  const check = new CheckPage(page);
  await check.open();
  await check.check(`127.0.0.1:${gateway.port}`);
  await check.stoppedAt('identity');
  await check.says('cannot-tell', 'cannot-tell');
  expect(await gateway.devices()).toEqual(before);
});

test('from a foreign origin, the gateway refuses the page at the origin gate', async ({
  page,
  site,
  gateway,
}) => {
  const before = await gateway.devices();
  const check = new CheckPage(page);
  await check.open(`http://guide.test:${site.port}`);
  await check.check(`127.0.0.1:${gateway.port}`);
  await check.stoppedAt('origin');
  // the page's origin says nothing of the user's dashboard
  await check.says('cannot-tell', 'cannot-tell');
  expect(await gateway.devices()).toEqual(before);
});

test('what the check left in the gateway’s log is not taken for the user’s own refusal', async ({
  page,
  site,
  gateway,
}) => {
  const check = new CheckPage(page);
  const addresses = [`${site.url}/check/`, `http://guide.test:${site.port}/check/`, FILE];
  for (const address of addresses) {
    const before = gateway.logs().length;
    await page.addInitScript(() => sessionStorage.clear());
    await page.goto(address);
    await check.check(`127.0.0.1:${gateway.port}`);
    const logged = (): string => gateway.logs().slice(before);
    // whoever waited for the gateway to be ready came from no origin
    await expect.poll(() => logged().match(/closed before connect .*? origin=(?!n\/a)/g)?.length).toBe(1);
    await page.locator('[data-action=restart]:visible').first().click();
    await check.read(logged());
    await expect(page.locator('[data-finding=text-own-check]')).toBeVisible();
    await check.says('cannot-tell', 'cannot-tell');
    await expect(check.verdict.locator('[data-timeline=result] [data-state=stopped]')).toHaveCount(0);
  }
});

test('https typed where the gateway speaks http is named, and no secret is asked for there', async ({
  page,
  gateway,
}) => {
  const before = gateway.logs().length;
  const check = new CheckPage(page);
  await check.open();
  await check.check(`https://127.0.0.1:${gateway.port}`);
  await check.says('cannot-tell', 'cannot-tell');
  await expect(page.locator('[data-finding=probe-scheme-plain]')).toContainText(
    `http://127.0.0.1:${gateway.port}`,
  );
  await expect(page.locator('[data-part=secret]')).toBeHidden();
  expect(gateway.logs().slice(before)).toContain('closed before connect');
});

test('a secret behind an encoded # goes nowhere, and the check goes on at what stands before it', async ({
  page,
  gateway,
}) => {
  const check = new CheckPage(page);
  await check.open();
  await check.check(`http://127.0.0.1:${gateway.port}/chat/%23token=c0ffee5ec4e7c0ffee`);
  await check.stoppedAt('identity');
  expect(gateway.logs()).not.toContain('c0ffee5ec4e7c0ffee');
});

test('from a file, the gateway refuses the page at the origin gate, and says so of a file', async ({
  page,
  gateway,
}) => {
  const before = await gateway.devices();
  const check = new CheckPage(page);
  await page.goto(FILE);
  await check.check(`127.0.0.1:${gateway.port}`);
  await check.stoppedAt('origin');
  await check.says('cannot-tell', 'cannot-tell');
  await expect(page.locator('[data-finding=probe-origin-refused]')).toContainText('as that of every file');
  await expect(page.locator('[data-part=secret]')).toBeHidden();
  expect(await gateway.devices()).toEqual(before);
});

test('nginx that does not hand on the upgrade is one of those that are named', async ({ page, gateway }) => {
  test.skip(!hasProxy('nginx'), 'there is no nginx, and it could not be installed');
  const before = await gateway.devices();
  const nginx = await nginxWithoutUpgrade(gateway.port);
  const check = new CheckPage(page);
  await check.open();
  await check.check(nginx.address);
  await check.stoppedAt('upgrade');
  // an extension that blocks sockets looks the same: no proxy is blamed, and nothing is to be trusted
  await check.says('cannot-tell', 'cannot-tell');
  expect(await check.verdict.innerText()).not.toContain('trustedProxies');
  await nginx.stop();
  expect(await gateway.devices()).toEqual(before);
});

test('probing does not count as failing to log in', async ({ page, site, gateway }) => {
  const before = await gateway.devices();
  const check = new CheckPage(page);
  for (let run = 0; run < MORE_THAN_LOCKS; run += 1) {
    await check.open();
    await check.check(`127.0.0.1:${gateway.port}`);
    await check.stoppedAt('identity');
  }
  expect(await gateway.devices()).toEqual(before);
  expect(admitted(await connectAs(gateway, gateway.token, site.url))).toBe(true);

  // the same gateway does lock an origin out, so the line above could have failed
  const elsewhere = 'http://localhost:1';
  for (let run = 0; run < MORE_THAN_LOCKS; run += 1) await connectAs(gateway, 'a-wrong-token', elsewhere);
  const locked = await connectAs(gateway, gateway.token, elsewhere);
  expect(locked.reason).toContain('too many failed authentication attempts');
});
