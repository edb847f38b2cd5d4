import { CheckPage } from '../support/check-page.ts';
import { closedPort } from '../support/targets.ts';
import { expect, test } from '../support/test.ts';

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

/** Ways people write an address, each with what a browser must make of it. */
const ODD = [
  ['blanks around it', (port: string) => `  127.0.0.1:${port} \n`, '127.0.0.1'],
  ['full-width letters', (port: string) => fullWidth(`127.0.0.1:${port}`), '127.0.0.1'],
  ['a dashboard address', (port: string) => `http://localhost:${port}/chat?session=main`, 'localhost'],
  ['a WebSocket address', (port: string) => `WS://LOCALHOST:${port}`, 'localhost'],
  ['an IPv6 literal', (port: string) => `http://[::1]:${port}`, '[::1]'],
  ['an IPv6 literal without scheme', (port: string) => `[::1]:${port}`, '[::1]'],
  ['a sentence with one address in it', (port: string) => `open http://127.0.0.1:${port} now`, '127.0.0.1'],
] as const;

for (const [name, write, host] of ODD)
  test(`${name}: understood, and asked there`, async ({ page }) => {
    const { address } = await closedPort();
    const port = address.slice(address.indexOf(':') + 1);
    const check = new CheckPage(page);
    await check.open();
    const asked = page.waitForEvent('websocket');
    await check.press(write(port));
    expect(new URL((await asked).url()).host).toBe(`${host}:${port}`);
    await check.settled();
    await expect(check.problem).toBeHidden();
    await check.stoppedAt('reach');
  });
