import { CheckPage } from '../support/check-page.ts';
import { closedPort } from '../support/targets.ts';
import { expect, test } from '../support/test.ts';

const BAD = [
  ['nothing', '', 'nothing-given'],
  ['only blanks', '   ', 'nothing-given'],
  ['a misspelt scheme', 'htp://127.0.0.1:18789', 'address-scheme'],
  ['a scheme of something else', 'file:///etc/passwd', 'address-scheme'],
  ['a port that is too high', '127.0.0.1:99999', 'address-port'],
  ['a port that is a word', 'localhost:eighteen', 'address-port'],
  ['half a bracket', '[::1', 'address-brackets'],
  ['ten kilobytes', 'gateway '.repeat(1280), 'address-too-long'],
  ['an error message', 'disconnected (1008): pairing required', 'address-is-text'],
  ['markup', '<img src=x onerror=alert(1)>', 'address-is-text'],
] as const;

for (const [name, typed, problem] of BAD)
  test(`${name}: a sentence that helps, and what was typed stays`, async ({ page, site }) => {
    const asked: string[] = [];
    const check = new CheckPage(page);
    await check.open();
    await expect(check.problem).toBeHidden();
    page.on('request', (request) => asked.push(request.url()));
    page.on('websocket', (socket) => asked.push(socket.url()));
    await check.press(typed);
    await expect(check.problem).toBeVisible();
    await expect(check.problem).toHaveAttribute('data-problem', problem);
    await expect(check.problem).toHaveAttribute('role', 'alert');
    // a sentence for people, not a code
    await expect(check.problem).toHaveText(/^[A-Z][^<>]{30,}\.$/);
    await expect(check.address).toHaveValue(typed);
    await expect(check.root).toHaveAttribute('data-machine', 'collecting');
    // the site may load its own script; nobody else is asked
    expect(asked.filter((url) => !url.startsWith(`${site.url}/`))).toEqual([]);
  });

test('a mended address takes the sentence away', async ({ page }) => {
  const check = new CheckPage(page);
  await check.open();
  await check.press('127.0.0.1:99999');
  await expect(check.problem).toBeVisible();
  await check.check((await closedPort()).address);
  await expect(check.problem).toBeHidden();
});
