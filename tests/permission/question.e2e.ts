import { type Browser, test as base, expect } from '@playwright/test';
import { ANSWERS_AFTER } from '../../src/probe/classify.ts';
import { installedChromium } from '../../tools/programs/chromium.ts';
import { findProgram } from '../../tools/programs/find.ts';
import { type Screen, startScreen } from '../support/engines/screen.ts';
import { checkInPage } from '../support/engines/seen.ts';
import { note } from '../support/table.ts';
import {
  NAMES,
  type PublicPages,
  portOf,
  servePublicPages,
  startChromium,
  stateOf,
  visit,
} from './public-pages.ts';

interface Windowed {
  pages: PublicPages;
  screen: Screen;
  /** Chromium with a window, as users have it. */
  browser: Browser;
}

const test = base.extend<object, { windowed: Windowed }>({
  windowed: [
    async ({ browserName: _ }, use) => {
      const path = installedChromium();
      if (!path) throw new Error('There is no Chromium with a window');
      const [pages, screen] = [await servePublicPages(), await startScreen()];
      const browser = await startChromium(pages, path, { DISPLAY: screen.display }, false);
      await use({ pages, screen, browser });
      await browser.close();
      screen.stop();
      await pages.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

/**
 * Where Chromium 156 puts the buttons of its question, in a window at the corner of the screen: x, and how far down
 * to look, since the lines above them are broken as the fonts want it.
 */
const BUTTONS = { Allow: [385, 190, 240], Block: [306, 190, 240], closed: [413, 102, 120] } as const;
type Reply = keyof typeof BUTTONS;

/** Places down the column of a button. */
function placesOf(reply: Reply): [number, number][] {
  const [x, from, to] = BUTTONS[reply];
  return Array.from({ length: 1 + (to - from) / 9 }, (_, i) => [x, from + 9 * i]);
}

/** Checks an address in a page that was never asked, and answers what the browser asks. */
async function checkAndAnswer({ browser, pages, screen }: Windowed, address: string, reply: Reply) {
  const { page, context } = await visit(browser, pages.origins.https);
  // links lie behind the question, and the last click may come when it is gone
  await page.locator('header').evaluate((header) => header.toggleAttribute('inert', true));
  let over = false;
  const checking = page.evaluate(checkInPage, { address, tokens: [] }).finally(() => {
    over = true;
  });
  // no sooner than a user could
  await page.locator('[data-step=socket][data-state=asking]').waitFor();
  await expect.soft(page.locator('[data-part=permission]')).toBeVisible();
  const begun = Date.now();
  await expect.poll(() => Date.now() - begun).toBeGreaterThan(ANSWERS_AFTER);
  // a question that has just come takes no click, so it is clicked until it is gone
  const click = async (): Promise<boolean> => {
    if (!over) await screen.click(...placesOf(reply));
    return over;
  };
  await expect.poll(click, { timeout: 30_000 }).toBe(true);
  return { seen: await checking, page, context };
}

const ASKED = 'greeting · origin-refused';
const REPLIES: readonly [reply: Reply, state: string, near: string, name: string][] = [
  ['Allow', 'granted', ASKED, ASKED],
  ['Block', 'denied', 'permission-denied', 'permission-missing'],
  ['closed', 'prompt', 'permission-missing', 'permission-missing'],
];

test.skip(
  !installedChromium() || !findProgram('Xvfb') || !findProgram('xdotool'),
  'there is no Chromium with a window, or no Xvfb, or no xdotool, and it could not be installed',
);

for (const [reply, state, near, name] of REPLIES)
  for (const [what, to, expected] of [
    ['127.0.0.1', ({ plain }: PublicPages) => plain.address, near],
    ['a name that leads home', ({ tls }: PublicPages) => `https://${NAMES.gateway}:${portOf(tls)}`, name],
  ] as const)
    test(`the browser asks, ${what}: ${reply}`, async ({ windowed }, info) => {
      const { seen, page, context } = await checkAndAnswer(windowed, to(windowed.pages), reply);
      const got = seen.codes.map((code) => code.replace('probe-', '')).join(' · ');
      note(info, { table: 'What users answer their browser', row: what, column: reply, expected, got });
      expect(await stateOf(page, 'loopback-network')).toBe(state);
      expect(got).toBe(expected);
      expect(seen.cause).toBe('cannot-tell');
      await context.close();
    });
