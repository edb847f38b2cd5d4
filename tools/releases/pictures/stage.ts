import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { selfSigned } from '../../../tests/support/certificate.ts';
import { openFront } from '../../../tests/support/front.ts';
import { type Gateway, startGateway } from '../../../tests/support/gateway.ts';
import { BEHIND_PROXY, HOST, NEW_HOST, PROXY } from '../../../tests/support/outside.ts';
import { needChromium } from '../../programs/chromium.ts';

/** A name of a home network, which is opened by plain http. */
export const PLAIN_HOST = 'gateway.home.arpa';
/** A name whose proxy hands on pages and no sockets. */
export const CLOSED_HOST = 'closed.example.org';
/** A name whose proxy the gateway does not know. */
export const UNKNOWN_HOST = 'unknown.example.org';
/** Where visitors seem to come from. */
const FROM = '203.0.113.7';
/** A screen that is read on a good display; what is too heavy then is made smaller. */
const SHARPNESS = 2;

/** A gateway of a release behind proxies, and a browser that finds them under names for examples. */
export interface Stage {
  readonly gateway: Gateway;
  /** A browser that was never here; close its context after use. */
  visitor(): Promise<Page>;
  close(): Promise<void>;
}

/** Opens the ways to a gateway, each by the name and port that a browser asks for. */
async function openFronts(gateway: Gateway): Promise<{ rules: readonly string[]; close: () => void }> {
  const certificate = selfSigned(HOST, NEW_HOST, CLOSED_HOST, UNKNOWN_HOST);
  const secure = await openFront(gateway, { from: FROM, certificate });
  const plain = await openFront(gateway, { from: FROM });
  const closed = await openFront(gateway, { from: FROM, certificate, sockets: false });
  const unknown = await openFront(gateway, { from: FROM, certificate, at: '127.0.0.1' });
  const rules = [
    [`${HOST}:443`, secure],
    [`${NEW_HOST}:443`, secure],
    [`${PLAIN_HOST}:80`, plain],
    [`${CLOSED_HOST}:443`, closed],
    [`${UNKNOWN_HOST}:443`, unknown],
  ] as const;
  return {
    rules: rules.map(([asked, { port }]) => `MAP ${asked} 127.0.0.1:${port}`),
    close: () => {
      for (const front of [secure, plain, closed, unknown]) front.close();
    },
  };
}

/**
 * Starts all of it (15 to 40 s).
 *
 * @throws when the gateway does not start, or there is no Chromium
 */
export async function openStage(release: string): Promise<Stage> {
  const allowedOrigins = [...BEHIND_PROXY.controlUi.allowedOrigins, `http://${PLAIN_HOST}`];
  const config = { trustedProxies: [PROXY], controlUi: { allowedOrigins } };
  const { executablePath, env } = await needChromium();
  const gateway = await startGateway({ release, config });
  const fronts = await openFronts(gateway);
  const args = [`--host-resolver-rules=${fronts.rules.join(',')}`];
  const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env }, args });
  const newContext = (): Promise<BrowserContext> =>
    browser.newContext({
      deviceScaleFactor: SHARPNESS,
      ignoreHTTPSErrors: true,
      reducedMotion: 'reduce',
      colorScheme: 'light',
      serviceWorkers: 'block',
      locale: 'en-GB',
    });
  return {
    gateway,
    visitor: async () => (await newContext()).newPage(),
    close: async () => {
      await browser.close();
      fronts.close();
      await gateway.stop();
    },
  };
}
