import { networkInterfaces } from 'node:os';
import { expect, type Page } from '@playwright/test';

/** An address of this machine that a gateway does not take for its own: clients there need an approval. */
export const OUTSIDE = Object.values(networkInterfaces())
  .flat()
  .find((each) => each?.family === 'IPv4' && !each.internal)?.address;

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

  /** Waits until the gateway admits it. */
  async connects(): Promise<void> {
    await expect.poll(() => this.#admitted, { timeout: 60_000 }).toBeGreaterThan(0);
  }

  /** Waits until it shows a text, and gives everything it shows, as a reader marks and copies it. */
  async says(text: RegExp): Promise<string> {
    const body = this.page.locator('body');
    await expect(body).toContainText(text, { timeout: 60_000 });
    return body.innerText();
  }
}
