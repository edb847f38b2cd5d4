import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type LaunchOptions } from '@playwright/test';
import { PLACED } from '../recipes/place.ts';
import { CheckPage } from '../support/check-page.ts';
import { ControlUi } from '../support/control-ui.ts';
import { type Gateway, type GatewayOptions, startGateway } from '../support/gateway.ts';
import { OUTSIDE } from '../support/outside-address.ts';
import { freePort } from '../support/ports.ts';
import { startProxy } from '../support/proxies/program.ts';
import { gatewayPart, RECIPE_HOST } from '../support/recipes.ts';
import type { Release } from '../support/releases.ts';
import type { Target } from '../support/targets.ts';

/** The address of the gateway as its user knows it. */
export const ADDRESS = `https://${RECIPE_HOST}`;

/** What may differ from the recipe: the gateway's configuration. */
interface SetUp {
  readonly config?: GatewayOptions['config'];
}

/** Somebody with a browser of their own: one tab with the dashboard, one with the check. */
export interface User {
  readonly check: CheckPage;
  readonly dashboard: ControlUi;
  /** Closes both, and forgets what the browser kept. */
  leave(): Promise<void>;
}

/** A gateway behind nginx, as the site's recipe sets it up, and a browser that finds it there. */
export class Rig {
  gateway: Gateway;
  readonly #browser: Browser;
  readonly #port: number;
  #proxy: Target | undefined;

  private constructor(gateway: Gateway, browser: Browser, port: number) {
    this.gateway = gateway;
    this.#browser = browser;
    this.#port = port;
  }

  /**
   * @param launch how Playwright starts its browser here
   * @param set what is set up otherwise than the site's recipe says
   */
  static async open(launch: LaunchOptions, release: Release, set: SetUp = {}): Promise<Rig> {
    const { config = gatewayPart('openclaw-proxy.json') } = set;
    const home = mkdtempSync(join(tmpdir(), 'pairing-fixes-'));
    const port = await freePort();
    const rules = `MAP ${RECIPE_HOST}:443 ${OUTSIDE}:${port}`;
    const [gateway, browser] = await Promise.all([
      startGateway({ home, release, config }),
      chromium.launch({ ...launch, args: [`--host-resolver-rules=${rules}`] }),
    ]);
    const rig = new Rig(gateway, browser, port);
    await rig.nginx();
    return rig;
  }

  /** Lets a user come whom the gateway has never seen. @param site where the site is served */
  async user(site: string): Promise<User> {
    const context = await this.#browser.newContext({ baseURL: site, ignoreHTTPSErrors: true });
    const [check, dashboard] = [
      new CheckPage(await context.newPage()),
      new ControlUi(await context.newPage()),
    ];
    return { check, dashboard, leave: () => context.close() };
  }

  /** Puts nginx in front of the gateway, in place of the one before. @param change what to break in the recipe */
  async nginx(change: (recipe: string) => string = (recipe) => recipe): Promise<void> {
    await this.#proxy?.stop();
    const configuration = PLACED.nginx.configuration(this.gateway.port);
    this.#proxy = await startProxy('nginx', (place) => change(configuration(place)), { port: this.#port });
  }

  /** Stops the gateway and starts it again, on the same folder and port, after something was done to the folder. */
  async restart(meanwhile: () => void = () => undefined, options: GatewayOptions = {}): Promise<void> {
    const { release, home, port } = this.gateway;
    await this.gateway.stop();
    meanwhile();
    this.gateway = await startGateway({ release, home, port, configured: true, ...options });
  }

  /**
   * Waits until a dashboard is let in after an approval. It connects by itself since 2026.9.3, and a reload would
   * cost it the token it was opened with; before, it waits for a reload.
   */
  async connectsAfterApproval(dashboard: ControlUi): Promise<void> {
    if (this.gateway.release < '2026.9') await dashboard.reload();
    await dashboard.connects();
  }

  async leave(): Promise<void> {
    await this.#browser.close();
    await this.#proxy?.stop();
    await this.gateway.stop();
    rmSync(this.gateway.home, { recursive: true, force: true, maxRetries: 5 });
  }
}
