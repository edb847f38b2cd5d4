import { networkInterfaces } from 'node:os';
import { expect, type Page } from '@playwright/test';

/** An address of this machine that a gateway does not take for its own: clients there need an approval. */
export const OUTSIDE = Object.values(networkInterfaces())
  .flat()
  .find((each) => each?.family === 'IPv4' && !each.internal)?.address;

/** The id of a request, as releases from 2026.4.20 on show it beside the refusal or in the command to run. */
export const REQUEST = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** The gateway's own Control UI, as its reader has it open in another tab. */
export class ControlUi {
  readonly page: Page;
  #admitted = 0;

  /** Listens from now on; open the page afterwards. */
  constructor(page: Page) {
    this.page = page;
    page.on('websocket', (socket) =>
      socket.on('framereceived', ({ payload }) => {
        if (/"type":"res".*"ok":true.*"hello-ok"/s.test(String(payload))) this.#admitted += 1;
      }),
    );
  }

  /** Opens an address of the gateway, in a tab that remembers what it kept of earlier visits. */
  async open(url: string): Promise<void> {
    this.#admitted = 0;
    // an address that differs in its fragment only would not be loaded anew
    await this.page.goto('about:blank');
    await this.page.goto(url);
  }

  /** Loads the page anew, as older releases want it after an approval. */
  async reload(): Promise<void> {
    this.#admitted = 0;
    await this.page.reload();
  }

  /** Waits until the gateway admits it. */
  async connects(): Promise<void> {
    await expect.poll(() => this.#admitted, { timeout: 60_000 }).toBeGreaterThan(0);
  }

  /** Waits until it shows a text, and gives everything it shows, as a reader marks and copies it. */
  async says(text: RegExp): Promise<string> {
    let shown = '';
    await expect
      .poll(async () => (shown = await this.page.locator('body').innerText()), { timeout: 60_000 })
      .toMatch(text);
    return shown;
  }
}
