import { type Browser, test as base, expect } from '@playwright/test';
import { needChromium } from '../../tools/programs/chromium.ts';
import { CheckPage } from '../support/check-page.ts';
import { checkInPage } from '../support/engines/seen.ts';
import { note } from '../support/table.ts';
import {
  NAMES,
  type PageName,
  type PublicPages,
  portOf,
  servePublicPages,
  startChromium,
  stateOf,
  visit,
} from './public-pages.ts';

const test = base.extend<object, { pages: PublicPages; publicly: Browser }>({
  pages: [
    async ({ browserName: _ }, use) => {
      const pages = await servePublicPages();
      await use(pages);
      await pages.close();
    },
    { scope: 'worker' },
  ],
  publicly: [
    async ({ pages }, use) => {
      const found = await needChromium();
      const browser = await startChromium(pages, found.executablePath, found.env);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

const ASKED = 'greeting · origin-refused';

/** One check from a page on the internet. */
interface Attempt {
  readonly what: string;
  readonly from: PageName;
  readonly to: (pages: PublicPages) => string;
  /** Which gateway would hear of it, if the browser let the page. */
  readonly target?: 'plain' | 'tls' | 'far';
  /** Whether the user chose Allow; a browser without a window answers its question itself, and not with that. */
  readonly allowed: boolean;
  /** By what the browser says of the permission afterwards. */
  readonly expected: string | { readonly denied: string; readonly prompt: string };
}

const NOT_ALLOWED = { denied: 'permission-denied', prompt: 'permission-missing' };

const ATTEMPTS: readonly Attempt[] = [
  ...(['127.0.0.1', 'localhost', NAMES.home] as const).flatMap((host): Attempt[] => {
    const to: Attempt['to'] = ({ plain }) => `http://${host}:${portOf(plain)}`;
    const common = { from: 'https', to, target: 'plain' } as const;
    return [
      { ...common, what: `https page, ${host}`, allowed: true, expected: ASKED },
      { ...common, what: `https page, ${host}`, allowed: false, expected: NOT_ALLOWED },
    ];
  }),
  {
    what: 'https page, a closed port',
    from: 'https',
    to: ({ closed }) => `127.0.0.1:${closed}`,
    allowed: true,
    expected: 'fast-failure',
  },
  {
    what: 'https page, ws:// to the internet',
    from: 'https',
    to: ({ far }) => `ws://${NAMES.gateway}:${portOf(far)}`,
    target: 'far',
    allowed: true,
    expected: 'mixed-content',
  },
  ...[true, false].map(
    (allowed): Attempt => ({
      what: 'https page, a name that leads home',
      from: 'https',
      to: ({ tls }) => `https://${NAMES.gateway}:${portOf(tls)}`,
      target: 'tls',
      allowed,
      // one that leaves its state at prompt refuses sooner than a user could: as a closed port does
      expected: allowed ? ASKED : { denied: 'permission-missing', prompt: 'secure-failure' },
    }),
  ),
  {
    what: 'https page, whose host forbids it',
    from: 'https-policy',
    to: ({ plain }) => plain.address,
    target: 'plain',
    // what Playwright grants would go over the host's rule
    allowed: false,
    expected: 'policy-denied',
  },
  {
    what: 'https page with other rules of its own',
    from: 'https-csp',
    to: ({ plain }) => plain.address,
    target: 'plain',
    allowed: true,
    expected: 'own-policy',
  },
  {
    what: 'http page, 127.0.0.1',
    from: 'http',
    to: ({ plain }) => plain.address,
    target: 'plain',
    allowed: false,
    expected: 'insecure-page',
  },
  {
    what: 'http page, a name that leads home',
    from: 'http',
    to: ({ plain }) => `http://${NAMES.gateway}:${portOf(plain)}`,
    target: 'plain',
    allowed: false,
    expected: 'permission-missing',
  },
  {
    what: 'http page, ws:// to the internet',
    from: 'http',
    to: ({ far }) => `http://${NAMES.gateway}:${portOf(far)}`,
    target: 'far',
    allowed: false,
    expected: ASKED,
  },
];

for (const { what, from, to, target, allowed, expected } of ATTEMPTS)
  test(`${what}, ${allowed ? 'allowed' : 'not allowed'}`, async ({ pages, publicly }, info) => {
    const { page, context } = await visit(publicly, pages.origins[from]);
    if (allowed) await context.grantPermissions(['local-network-access']);
    const before = target && pages[target].asked();
    const seen = await page.evaluate(checkInPage, { address: to(pages), tokens: [] });
    const state = await stateOf(page, 'loopback-network');
    const wanted =
      typeof expected === 'string' ? expected : expected[state === 'denied' ? 'denied' : 'prompt'];
    const got = seen.codes.map((code) => code.replace('probe-', '')).join(' · ');
    const column = allowed ? 'allowed' : 'not allowed';
    note(info, { table: 'From the internet, in Chromium', row: what, column, expected: wanted, got });
    expect(got).toBe(wanted);
    // the socket's; of the request its own frame is told
    expect(seen.violations).toBe(from === 'https-csp' ? 1 : 0);
    if (wanted === ASKED) {
      expect(seen.gates['origin']).toBe('stopped');
    } else if (wanted !== 'fast-failure') {
      // the gateway heard nothing, and nothing is said of it
      expect(target && pages[target].asked()).toBe(before);
      expect(seen.cause).toBe('cannot-tell');
      if (wanted !== 'secure-failure')
        expect(new Set(Object.values(seen.gates))).toEqual(new Set(['not-checked']));
    }
    await context.close();
  });

test('the host that forbids it is told, not its visitor', async ({ pages, publicly }) => {
  const { page, context } = await visit(publicly, pages.origins['https-policy']);
  const { sentences } = await page.evaluate(checkInPage, { address: pages.plain.address, tokens: [] });
  expect(sentences).toEqual([expect.stringContaining('Whoever hosts the page must change it')]);
  await context.close();
});

test('before the press it is said what the browser will ask, and whether it will let the page', async ({
  pages,
  publicly,
}) => {
  const said = async (from: PageName, address: string): Promise<string> => {
    const { page, context } = await visit(publicly, pages.origins[from]);
    const check = new CheckPage(page);
    await check.address.fill(address);
    const line = page.locator('[data-part=before]');
    await expect(line).toContainText('closed before connect');
    const text = await line.innerText();
    await context.close();
    return text;
  };
  expect(await said('https', '127.0.0.1')).toContain('access other apps and services on this device');
  expect(await said('https', '192.168.1.20')).toContain('access other devices on your local network');
  expect(await said('https', 'https://gw.example.com')).toContain('If this name leads into your own network');
  expect(await said('https', 'http://gw.example.com')).toContain('refuse an address without encryption');
  expect(await said('http', '127.0.0.1')).toContain('came over plain http');
  expect(await said('http', 'http://gw.example.com')).toContain('will not ask you anything');
});
