import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { serve } from '../../tools/site/serve.ts';
import { answers } from '../support/census.ts';
import { selfSigned } from '../support/certificate.ts';
import { freePort } from '../support/ports.ts';
import type { PageRow } from '../support/recorded.ts';
import { NEWEST } from '../support/releases.ts';
import { type Replayed, replay } from '../support/replay.ts';
import { serveSecure } from '../support/secure-site.ts';

/** Names that lead to this machine: of the site, of a gateway, and of one in a home network. */
export const NAMES = { site: 'guide.test', gateway: 'gw.test', home: 'box.local' } as const;

/** Headers of a host that forbids what the check needs, or has rules of its own. */
const HEADERS = {
  https: {},
  'https-policy': { 'Permissions-Policy': 'loopback-network=(), local-network=()' },
  'https-csp': { 'Content-Security-Policy': "connect-src 'self'" },
} as const;

export type PageName = keyof typeof HEADERS | 'http';

/** The site as the internet has it, gateways to check, and what a browser must be started with to believe it. */
export interface PublicPages {
  /** The origin of the site, by how it is served. */
  readonly origins: Readonly<Record<PageName, string>>;
  /** On this machine: plain, and over TLS. */
  readonly plain: Replayed;
  readonly tls: Replayed;
  /** A gateway that the browser takes for one on the internet. */
  readonly far: Replayed;
  /** A port of this machine that nothing listens on. */
  readonly closed: number;
  readonly args: readonly string[];
  close(): Promise<void>;
}

/** The port in `127.0.0.1:PORT`. */
export const portOf = ({ address }: { readonly address: string }): string => address.split(':')[1] ?? '';

/** Serves all of it. */
export async function servePublicPages(): Promise<PublicPages> {
  const rows = answers().get(NEWEST) ?? [];
  const pages = rows.filter((row): row is PageRow => row.row === 'page');
  const [plain, tls, far] = [
    await replay(pages),
    await replay(pages, selfSigned(NAMES.gateway)),
    await replay(pages),
  ];
  const http = await serve();
  const secure = await Promise.all(
    Object.entries(HEADERS).map(async ([name, headers]) => ({
      name,
      site: await serveSecure(NAMES.site, headers),
    })),
  );
  const ports = [...secure.map(({ site }) => site.port), http.port, portOf(far)];
  const origins = Object.fromEntries([
    ...secure.map(({ name, site }) => [name, `https://${NAMES.site}:${site.port}`]),
    ['http', `http://${NAMES.site}:${http.port}`],
  ]) as Record<PageName, string>;
  const leads = Object.values(NAMES).map((name) => `MAP ${name} 127.0.0.1`);
  return {
    origins,
    plain,
    tls,
    far,
    closed: await freePort(),
    args: [
      `--host-resolver-rules=${leads.join(',')}`,
      `--ip-address-space-overrides=${ports.map((port) => `127.0.0.1:${port}=public`).join(',')}`,
    ],
    close: async () => {
      await Promise.all([plain, tls, far].map((each) => each.stop()));
      await Promise.all([http.close(), ...secure.map(({ site }) => site.close())]);
    },
  };
}

/** Starts Chromium so that it takes the pages for public. */
export const startChromium = (
  { args }: PublicPages,
  executablePath: string,
  env: Readonly<Record<string, string>>,
  headless = true,
): Promise<Browser> =>
  chromium.launch({
    executablePath,
    headless,
    env: { ...(process.env as Record<string, string>), ...env },
    args: [...args, '--window-position=0,0', '--window-size=1280,900'],
  });

/** Opens the check page as a visitor of the site, who has not been asked for anything yet. */
export async function visit(
  browser: Browser,
  origin: string,
): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(`${origin}/check/`);
  return { page, context };
}

/** What the browser says of a permission in a page. */
export const stateOf = (page: Page, name: 'loopback-network' | 'local-network'): Promise<string> =>
  page.evaluate(
    async (each) => (await navigator.permissions.query({ name: each as PermissionName })).state,
    name,
  );
